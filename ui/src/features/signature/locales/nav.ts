export default {
  verify: { 'zh-CN': '核验文书', en: 'Verify a document' },
  signing: { 'zh-CN': '电子签名', en: 'Signing' },
};
