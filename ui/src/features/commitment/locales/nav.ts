export default {
  ledger: { 'zh-CN': '服务承诺', en: 'Promises' },
};
