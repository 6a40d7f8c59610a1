export default {
  list: { 'zh-CN': '候补名单', en: 'Waiting list' },
};
