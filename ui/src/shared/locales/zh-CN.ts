export default {
  product: '杏林',
  otherLanguage: 'English',
  again: '再试一次',
  more: '加载更多',
  thatIsAll: '没有更多了',
  notNow: '先不了',
  back: '返回',
  when: {
    today: '今天', yesterday: '昨天', tomorrow: '明天',
    night: '凌晨', morning: '上午', afternoon: '下午', evening: '晚上',
  },
  age: {
    days_other: '{{count}} 天', months_other: '{{count}} 个月', years_other: '{{count}} 岁',
    yearsMonths: '{{years}} 岁 {{months}} 个月',
  },
  left: { days_other: '{{count}} 天', hours: '{{hours}} 小时 {{minutes}} 分' },
  reach: {
    offline: '网络已断开。已填写的内容保留在本机，联网后可继续。',
    restarting: '系统正在重启，通常不到一分钟。页面会自动恢复，您无需操作。',
    unreachable: '暂时连不上服务器，正在自动重试。',
  },
  demo: { mark: '演示', hint: '演示环境：人物、机构和款项均为虚构' },
  failed: {
    passing: { title: '稍等一下', text: '暂时连不上服务器，内容没有改动，恢复后会自动加载。' },
    missing: { title: '没有找到', text: '内容可能已被移走，或者链接不完整。' },
    forbidden: { title: '没有权限查看', text: '您的账号不能查看此内容，本次访问已记录。' },
    fault: { title: '出了点问题', text: '系统没有完成这一步，您的数据没有改动。请再试一次。' },
  },
  fault: { title: '页面出了问题', text: '已保存的内容不受影响，重新加载后可继续。', reload: '重新加载' },
  refusal: { title: '按规定暂不能办理', source: '依据：{{source}}', read: '查看规定', wayOut: '可以这样办' },
};
