export default {
  leaves: { 'zh-CN': '医生停诊', en: 'Doctors away' },
  own: { 'zh-CN': '我的停诊', en: 'My leave' },
};
