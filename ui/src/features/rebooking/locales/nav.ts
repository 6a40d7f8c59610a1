export default {
  leaves: { 'zh-CN': '医生停诊', en: 'Doctors away' },
  extra: { 'zh-CN': '加号', en: 'Added places' },
  own: { 'zh-CN': '我的停诊', en: 'My leave' },
};
