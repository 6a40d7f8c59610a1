export default {
  clinic: { 'zh-CN': '门诊叫号', en: 'Call patients' },
  desk: { 'zh-CN': '分诊签到', en: 'Check-in desk' },
  displays: { 'zh-CN': '叫号屏', en: 'Call boards' },
};
