export default {
  list: {
    title: '规定与依据',
    lead: '看病过程中的每一条限制，都能在这里找到原话、出处和现行的数字。',
    search: '按编号、名称或内容查找',
    count_other: '共 {{count}} 条',
    none: { title: '没有匹配的规定', text: '换个词试试，比如“首诊”“退款”“身份证”。' },
  },
  groups: {
    ID: '实名与身份', DX: '诊疗', IH: '互联网医院', SV: '服务与监督', BK: '预约', EX: '检查', RX: '签名与处方', TR: '危急信号与导诊', PV: '隐私与记录', CS: '编码', XL: '本平台约定',
  },
  rule: {
    number: '规定 {{id}}',
    wayOut: '可以这样办',
    source: '出处',
    sure: '有多确定',
    numbers: '现行的数字',
    noNumbers: '这条规定没有可调的数字。',
    earlier: '此前', later: '将来',
    from: '自 {{from}} 起', until: '{{from}} 至 {{to}}', before: '至 {{to}}',
    notNow: '目前没有适用的数值',
    all: '全部规定', print: '打印',
  },
};
