export default {
  title: '短信内容', lead: '每种短信都有默认内容；可以改成本院自己的话，从哪天起生效由您定。短信里不写患者身份和病情。', rule: '查看规定',
  own: '本院内容', standard: '默认内容', edit: '修改', from: '从哪天起生效', fromNote: '选今天就是立即生效', preview: '预览（示例数据）', characters_other: '连同签名共 {{count}} 字', look: '预览', publish: '发布', insert: '插入字段', needed: '必填',
  formLead: '手机没有语言之分，所以中英文一起发送；签名【杏林】自动加在前面。', zh: '中文', en: '英文',
  versions_other: '共 {{count}} 个版本', since: '{{day}}起', standardAgain: '恢复默认内容', withdraw: '撤回', reset: '恢复默认内容', resetSure: '恢复默认内容？', resetText: '立即生效；本院写的内容留在版本里备查。',
  state: { PLANNED: '待生效', IN_FORCE: '使用中', PAST: '已替换' },
  occasion: { REMINDER: '就诊提醒', OFFER: '候补有号', REFUND: '退款通知', PREPARATION: '检查准备' },
  when: { REMINDER: '就诊前一天和两小时前发送', OFFER: '候补到号时发送，过期自动让给下一位', REFUND: '退款原路退回时发送', PREPARATION: '检查需要开始准备时发送' },
};
