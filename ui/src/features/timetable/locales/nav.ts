export default {
  clinics: { 'zh-CN': '出诊安排', en: 'Clinic plan' },
};
