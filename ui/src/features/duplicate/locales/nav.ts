export default { duplicates: { 'zh-CN': '重复档案', en: 'Duplicate records' } };
