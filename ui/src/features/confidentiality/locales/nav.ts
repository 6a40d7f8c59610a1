export default {
  emergency: { 'zh-CN': '紧急查看', en: 'Emergency access' },
  reviews: { 'zh-CN': '紧急查看审核', en: 'Emergency reviews' },
};
