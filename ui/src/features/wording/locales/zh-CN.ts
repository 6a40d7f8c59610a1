export default {
  title: '短信和消息内容', channels: '发到哪里', channel: { TEXT: '短信', NEWS: '站内消息' },
  lead: { TEXT: '每种短信都有默认内容；可以改成本院自己的话，从哪天起生效由您定。短信里不写患者身份和病情。', NEWS: '患者在应用里看到的消息，也可以改成本院自己的话；标题不变，已经发出的消息不变。' }, rule: '查看规定',
  own: '本院内容', standard: '默认内容', edit: '修改', from: '从哪天起生效', fromNote: '选今天就是立即生效', preview: '预览（示例数据）', characters_other: '连同签名共 {{count}} 字', look: '预览', publish: '发布', insert: '插入字段', needed: '必填',
  formLead: { TEXT: '手机没有语言之分，所以中英文一起发送；签名【杏林】自动加在前面。', NEWS: '患者只看到自己语言的一份；时间和金额按应用里的写法显示。' }, zh: '中文', en: '英文',
  versions_other: '共 {{count}} 个版本', since: '{{day}}起', standardAgain: '恢复默认内容', withdraw: '撤回', reset: '恢复默认内容', resetSure: '恢复默认内容？', resetText: '立即生效；本院写的内容留在版本里备查。',
  state: { PLANNED: '待生效', IN_FORCE: '使用中', PAST: '已替换' },
  occasion: { REMINDER: '就诊提醒', OFFER: '候补有号', REFUND: '退款通知', PREPARATION: '检查准备', NEWS_APPOINTMENT_REMINDER: '就诊提醒', NEWS_APPOINTMENT_MOVED: '改约成功', NEWS_APPOINTMENT_CANCELLED: '预约已取消', NEWS_PLACE_OFFERED: '候补的号有了', NEWS_VISIT_ACCEPTED: '医生已接诊', NEWS_VISIT_CLOSED: '就诊已结束', NEWS_COMPLAINT_ANSWERED: '投诉有答复了' },
  when: { REMINDER: '就诊前一天和两小时前发送', OFFER: '候补到号时发送，过期自动让给下一位', REFUND: '退款原路退回时发送', PREPARATION: '检查需要开始准备时发送', NEWS_APPOINTMENT_REMINDER: '就诊前提醒，和短信同时', NEWS_APPOINTMENT_MOVED: '预约改到别的时间后', NEWS_APPOINTMENT_CANCELLED: '预约取消后', NEWS_PLACE_OFFERED: '候补到号时', NEWS_VISIT_ACCEPTED: '医生接诊后', NEWS_VISIT_CLOSED: '医生结束就诊后', NEWS_COMPLAINT_ANSWERED: '答复投诉后' },
};
