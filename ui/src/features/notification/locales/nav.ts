export default {
  messages: { 'zh-CN': '消息', en: 'Messages' },
};
