/** Headings of the administration's navigation, shared by the features whose pages stand under them. */
export default {
  house: { 'zh-CN': '机构', en: 'House' },
  places: { 'zh-CN': '出诊与号源', en: 'Clinics and places' },
  onSite: { 'zh-CN': '现场服务', en: 'On site' },
  quality: { 'zh-CN': '服务质量', en: 'Quality' },
};
