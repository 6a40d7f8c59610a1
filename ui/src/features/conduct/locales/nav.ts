export default {
  mine: { 'zh-CN': '爽约记录', en: 'Missed appointments' },
  mineHint: { 'zh-CN': '查看与申诉', en: 'See and appeal' },
  appeals: { 'zh-CN': '爽约申诉', en: 'No-show appeals' },
};
