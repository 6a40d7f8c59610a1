export default {
  devices: { 'zh-CN': '登录设备', en: 'Devices' },
  devicesHint: { 'zh-CN': '看看在哪里登录，随时退出', en: 'Where you are signed in; sign out from afar' },
  own: { 'zh-CN': '我的账号', en: 'My account' },
};
