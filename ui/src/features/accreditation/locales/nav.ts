export default {
  application: { 'zh-CN': '申请入驻', en: 'Application' },
  departments: { 'zh-CN': '科室', en: 'Departments' },
  files: { 'zh-CN': '文件与协议', en: 'Papers and contracts' },
  licensing: { 'zh-CN': '机构审批', en: 'Licensing' },
  applicants: { 'zh-CN': '开通申办账号', en: 'Invite an applicant' },
  house: { 'zh-CN': '机构', en: 'House' },
  supervision: { 'zh-CN': '监管', en: 'Supervision' },
};
