export default {
  day: { 'zh-CN': '门诊预约', en: 'Clinic appointments' },
  week: { 'zh-CN': '出诊排班', en: 'Clinic sessions' },
};
