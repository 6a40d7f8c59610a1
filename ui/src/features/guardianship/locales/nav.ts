export default {
  desk: { 'zh-CN': '监护关系审核', en: 'Guardians’ papers' },
};
