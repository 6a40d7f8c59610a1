export default {
  mine: { 'zh-CN': '检查预约', en: 'Exams' },
  mineHint: { 'zh-CN': '检查单、时间与准备', en: 'Orders, times and preparation' },
  panel: { 'zh-CN': '检查', en: 'Examinations' },
  questions: { 'zh-CN': '待决定的检查', en: 'Examinations to decide' },
  desk: { 'zh-CN': '检查报到', en: 'Examination desk' },
};
