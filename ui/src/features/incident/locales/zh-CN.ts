export default {
  title: '不良事件', lead: '登记、定级、报告、跟进到结案，期限按规定自动计算。', go: '去处理', open: '处理中', closed: '已结案', late: '已超期', more: '更多', none: '没有不良事件', noneText: '登记的事件会按最紧的期限排在这里。',
  no: '编号', kindLabel: '类型', gradeLabel: '等级', text: '情况', reporter: '登记人', at: '登记时间', stateLabel: '状态', dueLabel: '下一步', happened: '发生时间', reportedBy: '登记', people: '受影响人数', steps: '处理经过', noSteps: '还没有处理记录。', next: '下一步', rule: '查看规定', atOnce: '立即', what: '说明',
  kind: { DATA_LEAK: '信息泄露', CARE: '诊疗', MEDICINE: '用药', DEVICE: '设备', SYSTEM: '系统', CONFLICT: '冲突与安全', OTHER: '其他' },
  state: { REPORTED: '待定级', CLASSIFIED: '跟进中', CLOSED: '已结案' },
  grade: { I: 'Ⅰ级 警讯事件：死亡或永久伤害', II: 'Ⅱ级 不良后果：造成伤害', III: 'Ⅲ级 未造成后果：到达但没有伤害', IV: 'Ⅳ级 隐患：到达之前发现' },
  gradeShort: { I: 'Ⅰ级', II: 'Ⅱ级', III: 'Ⅲ级', IV: 'Ⅳ级' }, pickGrade: '选择等级',
  due: { classify: '定级截止', authority: '报告卫生健康部门截止', followUp: '下次跟进', people: '告知受影响的人' },
  step: { NOTED: '进展', CLASSIFIED: '定级', AUTHORITY_TOLD: '已报告卫生健康部门', PEOPLE_TOLD: '已告知受影响的人', PEOPLE_SPARED: '不需要告知', CLOSED: '结案' },
  act: { GRADE: '定级', NOTED: '记录进展', AUTHORITY_TOLD: '登记已报告卫生健康部门', PEOPLE_TOLD: '登记已告知受影响的人', PEOPLE_SPARED: '写明不需要告知的理由', CLOSE: '结案' },
  hint: { GRADE: '定级依据', NOTED: '做了什么，结果如何', AUTHORITY_TOLD: '报告的时间、方式和回执编号', PEOPLE_TOLD: '告知的方式和内容：泄露了什么、原因、危害、措施、联系方式', PEOPLE_SPARED: '为什么措施已经有效避免危害', CLOSE: '处理结果和改进措施' },
  sure: '结案？', sureText: '结案后不能再修改，发现新情况要登记新的事件。',
  report: '登记事件', reportTitle: '上报不良事件', reportLead: '不追究如实上报的人。看到就报，定级和处理由质控部门完成。', reported: '已登记，编号 {{no}}。', pickKind: '选择类型', leakNote: '患者信息泄露要在1小时内报告卫生健康部门，登记后开始计时。', textNote: '写清时间、地点、经过；不要写患者的姓名和证件号。', textHint: '发生了什么，已经采取了什么措施', own: '我上报的', ownNone: '您上报的事件会列在这里。',
};
