export default {
  records: { 'zh-CN': '我的病历', en: 'My record' },
  recordsHint: { 'zh-CN': '就诊、诊断、病历和资料', en: 'Visits, diagnoses, documents and papers' },
};
