export default {
  waiting: { 'zh-CN': '线上候诊', en: 'Waiting online' },
};
