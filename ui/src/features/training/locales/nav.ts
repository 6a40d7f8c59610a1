export default {
  course: { 'zh-CN': '上线培训', en: 'Onboarding course' },
  standing: { 'zh-CN': '培训与考核', en: 'Training' },
  house: { 'zh-CN': '机构', en: 'House' },
};
