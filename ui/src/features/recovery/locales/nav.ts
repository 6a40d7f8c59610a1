export default { recovery: { 'zh-CN': '账号找回', en: 'Lost access' } };
