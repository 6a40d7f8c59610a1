export default {
  facts: { 'zh-CN': '对外公示', en: 'Public page' },
};
