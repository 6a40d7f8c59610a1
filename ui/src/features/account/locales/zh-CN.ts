export default {
  title: '登录设备',
  lead: '以下设备登录着您的账号。有不认识的，请马上退出。',
  current: '本机', staff: '工作台登录', opened: '登录于 {{when}}', seen: '最近使用 {{when}}',
  browser: { WECHAT: '微信', EDGE: 'Edge 浏览器', FIREFOX: 'Firefox 浏览器', HUAWEI: '华为浏览器', CHROME: 'Chrome 浏览器', SAFARI: 'Safari 浏览器', OTHER: '其他浏览器' },
  system: { HARMONY: '鸿蒙', ANDROID: '安卓', IPHONE: 'iPhone', IPAD: 'iPad', WINDOWS: 'Windows', MAC: 'Mac', LINUX: 'Linux', OTHER: '其他设备' },
  end: '退出登录', endAsk: '退出这台设备？', endText: '{{device}} 将立即退出，再用要重新登录。', endAct: '退出这台设备',
  all: '退出其他所有设备', allAsk: '退出其他所有设备？', allText: '除本机外的 {{count}} 台设备将立即退出。手机丢了或怀疑被盗用时请这样做。', allAct: '退出 {{count}} 台设备', done: '已退出 {{count}} 台设备', only: '只有本机登录着您的账号。',
  device: '设备', time: '时间',
};
