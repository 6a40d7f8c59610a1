export default {
  mine: { 'zh-CN': '投诉与建议', en: 'Complaints and suggestions' },
  mineHint: { 'zh-CN': '提交、查看进度和答复', en: 'File, follow and read answers' },
  channels: { 'zh-CN': '各医院投诉渠道', en: 'How to complain' },
  channelsHint: { 'zh-CN': '电话、时间和办公地点', en: 'Phones, hours and offices' },
  handed: { 'zh-CN': '转我处理的投诉', en: 'Complaints for me' },
  desk: { 'zh-CN': '投诉处理', en: 'Complaints' },
};
