export default {
  templates: { 'zh-CN': '短信内容', en: 'Text messages' },
};
