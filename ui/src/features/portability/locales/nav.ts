export default {
  mine: { 'zh-CN': '我的数据', en: 'My data' },
  mineHint: { 'zh-CN': '下载副本、保存多久、谁看过', en: 'Take a copy, how long it is kept, who looked' },
};
