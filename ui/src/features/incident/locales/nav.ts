export default {
  incidents: { 'zh-CN': '不良事件', en: 'Incidents' },
  report: { 'zh-CN': '上报不良事件', en: 'Report an incident' },
};
