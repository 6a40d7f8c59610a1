export default {
  prices: { 'zh-CN': '服务与价格', en: 'Services and prices' },
};
