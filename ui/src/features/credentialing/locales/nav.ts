export default {
  enlist: { 'zh-CN': '登记医生', en: 'Enter a doctor' },
  papers: { 'zh-CN': '医生证照', en: 'Doctors’ papers' },
  pharmacists: { 'zh-CN': '审方药师', en: 'Reviewing pharmacists' },
  pilots: { 'zh-CN': '首诊试点', en: 'First-visit pilots' },
  supervision: { 'zh-CN': '机构与医生', en: 'Houses and doctors' },
  region: { 'zh-CN': '监管', en: 'Supervision' },
  house: { 'zh-CN': '机构', en: 'House' },
};
