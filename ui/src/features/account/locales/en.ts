export default {
  title: 'Devices',
  lead: 'Your account is signed in on these devices. If you do not know one, sign it out at once.',
  current: 'This device', staff: 'Staff sign-in', opened: 'Signed in {{when}}', seen: 'Last used {{when}}',
  browser: { WECHAT: 'WeChat', EDGE: 'Edge', FIREFOX: 'Firefox', HUAWEI: 'Huawei Browser', CHROME: 'Chrome', SAFARI: 'Safari', OTHER: 'Another browser' },
  system: { HARMONY: 'HarmonyOS', ANDROID: 'Android', IPHONE: 'iPhone', IPAD: 'iPad', WINDOWS: 'Windows', MAC: 'Mac', LINUX: 'Linux', OTHER: 'another system' },
  end: 'Sign out', endAsk: 'Sign this device out?', endText: '{{device}} is signed out at once and has to sign in again.', endAct: 'Sign it out',
  all: 'Sign out everywhere else', allAsk: 'Sign out everywhere else?', allText_one: 'The other device is signed out at once. Do this when a phone is lost or you fear misuse.', allText_other: 'The {{count}} other devices are signed out at once. Do this when a phone is lost or you fear misuse.', allAct_one: 'Sign out {{count}} device', allAct_other: 'Sign out {{count}} devices', done_one: '{{count}} device signed out', done_other: '{{count}} devices signed out', only: 'Only this device is signed in to your account.',
  device: 'Device', time: 'Time',
};
