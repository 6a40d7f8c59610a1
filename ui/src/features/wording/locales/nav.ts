export default {
  templates: { 'zh-CN': '短信和消息', en: 'Texts and messages' },
};
