export default {
  devices: { 'zh-CN': '检查设备', en: 'Examination devices' },
};
