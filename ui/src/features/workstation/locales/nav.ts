export default {
  room: { 'zh-CN': '在线接诊', en: 'Consulting room' },
  section: { 'zh-CN': '诊疗', en: 'Care' },
  open: { 'zh-CN': '打开问诊', en: 'Open visit' },
  accept: { 'zh-CN': '接诊', en: 'Accept' },
  terminate: { 'zh-CN': '终止并转线下', en: 'Terminate and refer' },
  close: { 'zh-CN': '结束问诊', en: 'End visit' },
  sign: { 'zh-CN': '签署病历', en: 'Sign record' },
};
