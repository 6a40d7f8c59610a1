export default {
  security: { 'zh-CN': '登录安全', en: 'Sign-in security' },
  own: { 'zh-CN': '我的账号', en: 'My account' },
};
