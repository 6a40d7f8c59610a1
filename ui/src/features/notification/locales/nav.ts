export default {
  messages: { 'zh-CN': '消息', en: 'Messages' },
  undelivered: { 'zh-CN': '未送达提醒', en: 'Undelivered' },
};
