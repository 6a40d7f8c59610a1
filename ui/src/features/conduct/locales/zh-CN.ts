export default {
  title: '爽约记录', who: '就诊人', self: '本人',
  year: '今年计入 {{count}} 次', ladder: '一年内满 {{first}} 次暂停预约 {{firstDays}} 天，满 {{second}} 次暂停 {{secondDays}} 天。只影响就诊人自己，不影响家人；急诊不受影响。',
  barred: '暂停预约到 {{until}}', fine: '可以正常预约', rule: '查看规则',
  empty: '没有爽约记录', emptyText: '付款的门诊没有取消也没有到院，会记在这里。',
  state: { STANDING: '计入', APPEALED: '申诉处理中', UPHELD: '申诉未通过', REMOVED: '已撤销' },
  appeal: '我要申诉', reason: '为什么没有到院', reasonHint: '例如：当天列车停运、突发急病', send: '提交申诉', yours: '您的说明：{{text}}', note: '医院答复：{{text}}',
  desk: {
    title: '爽约申诉', lead: '患者说明原因，由医院核实后决定；撤销后立即不再计入。', empty: '没有申诉', emptyText: '患者提交申诉后会出现在这里。', list: '爽约申诉',
    patient: '患者', visit: '错过的门诊', reason: '患者说明', count: '今年计入', state: '状态', filed: '申诉时间', decide: '处理', accept: '接受，撤销记录', reject: '不接受', note: '答复患者', noteHint: '说明核实情况和理由', answer: '答复', answered: '答复：{{text}}',
  },
};
