export default {
  access: { 'zh-CN': '谁看过我的记录', en: 'Who looked at my record' },
  accessHint: { 'zh-CN': '每一次查看都会留下记录', en: 'Every look leaves a trace' },
};
