export default {
  find: { 'zh-CN': '找医生', en: 'Find a doctor' },
  findHint: { 'zh-CN': '按科室、疾病、医院', en: 'By department, disease or hospital' },
  hospitals: { 'zh-CN': '找医院', en: 'Hospitals' },
  hospitalsHint: { 'zh-CN': '执照、科室与价格', en: 'Licences, departments, prices' },
  followUp: { 'zh-CN': '在线复诊', en: 'Follow-up online' },
  followUpHint: { 'zh-CN': '已确诊疾病的复诊', en: 'For a disease already diagnosed' },
  clinic: { 'zh-CN': '预约门诊', en: 'Book a clinic' },
  clinicHint: { 'zh-CN': '分时段到院就诊', en: 'In person, by time slot' },
  institution: { 'zh-CN': '机构信息', en: 'Institution' },
  staff: { 'zh-CN': '医生与执业状态', en: 'Doctors and licences' },
  house: { 'zh-CN': '机构', en: 'House' },
};
