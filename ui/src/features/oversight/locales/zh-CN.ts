export default {
  title: '投诉与建议',
  channels: {
    title: '各医院投诉渠道',
    lead: '对服务不满意，可以打电话、发邮件、到办公室，也可以在线提交，进度随时可查。',
    phone: '投诉电话', email: '邮箱', hours: '受理时间', office: '办公地点', file: '在线提交投诉',
    promise: '{{count}} 个工作日内答复',
    rule: '答复时限的依据', search: '搜索医院名称、拼音首字母', none: '没有找到医院',
  },
  kinds: { WAITING: '等待太久', REFUND: '退号与退款', PROMISE: '没有按承诺回复', RECORD: '病历与报告', ATTITUDE: '服务态度', PRICE: '收费与票据', PRIVACY: '隐私', MEDICINE: '用药与取药', SYSTEM: '系统与通知', OTHER: '其他' },
  states: { FILED: '待受理', ACCEPTED: '处理中', ANSWERED: '已答复' },
  outcomes: { UPHELD: '情况属实', PARTLY: '部分属实', NOT_UPHELD: '情况不属实', SETTLED: '协商解决' },
  late: '已超期',
  due: { FILED: '最晚 {{day}} 受理', ACCEPTED: '最晚 {{day}} 答复', lateFILED: '应于 {{day}} 前受理', lateACCEPTED: '应于 {{day}} 前答复' },
  list: {
    new: '我要投诉', empty: { title: '没有投诉', text: '遇到不满意的地方，请告诉医院；提交后能看到受理和答复的最晚日期。' },
  },
  form: {
    title: '提交投诉', about: { access: '投诉的是一次对您病历的查看，医院会看到是哪一次。', visit: '这是关于您的一次线上问诊，医院会看到是哪一次。', appointment: '这是关于您的一次预约，医院会看到是哪一次。' }, house: '投诉哪家医院', kind: '关于什么', text: '发生了什么', hint: '时间、地点、经过和您希望的处理方式，越具体越好', left: '还可以写 {{count}} 字',
    send: '提交投诉', promise: '提交后会得到受理编号，以及受理和答复的最晚日期。', emergency: '如果身体不适正在加重，请先就医或拨打 120。',
  },
  one: {
    ticket: '受理编号', house: '医院', kind: '类型', filed: '提交时间', access: '所指的查看', look: '{{who}}查看或处理了病历', emergencyLook: '{{who}}以紧急情况为由查看了病历', system: '系统', text: '投诉内容', answer: '医院的答复', by: '{{name}}答复于', progress: '办理进度',
    filedStep: '已提交', acceptStep: '医院受理', answerStep: '医院答复', rule: '受理和答复时限的依据',
  },
  handed: { title: '转我处理的投诉', lead: '院方转给您核实或处理的投诉，时限照原来的算；处理完直接答复，或写明情况转回投诉处理人员。', none: '没有转给您的投诉', noneText: '转来的投诉会出现在这里，也会发消息告诉您。' },
  duties: { ADMINISTRATOR: '管理员', MEDICAL_AFFAIRS: '医务管理', QUALITY: '质量管理', COMPLAINTS: '投诉处理', PHARMACY: '药事服务', INFORMATION: '信息技术服务', PRIVACY: '个人信息保护', and: '、' },
  desk: { heads: '{{name}}主任', mine: '交给我的', accepted: '处理中', counted: '{{name}} {{count}}', department: '涉及科室', allDepartments: '全部科室', noDepartment: '尚未确定', handler: '经办人', nobody: '未分派', way: '转办记录', noWay: '还没有转办；可以交给更合适的同事。', handed: '{{by}} 转给 {{to}}', handedIn: '{{by}} 转给 {{to}}（{{department}}）', handOver: '转办', to: '转给谁', pickTo: '选择同事', pickDepartment: '选填', note: '说明', noteHint: '已了解的情况、希望同事做什么', needed: '请填写', cancel: '取消', outcome: '认定结果', outcomeFirst: '先选认定结果', go: '去处理', next: '最先到期的投诉', open: '待办', new: '待受理', late: '已超期',
    title: '投诉处理', lead: '按最近的时限排序；超期会影响机构评价', waiting: '待办', answered: '已答复', who: '投诉人', phone: '联系电话', due: '时限',
    emptyWaiting: { title: '没有待办的投诉', text: '患者提交后会按时限排在这里。' }, emptyAnswered: { title: '还没有答复过的投诉', text: '答复后的投诉留在这里备查。' },
    back: '返回列表', accept: '受理', answerTitle: '答复患者', answerHint: '说明核实结果、处理措施和后续安排，患者会原样看到', answer: '发送答复', sent: '已答复',
    confirm: { title: '发送这份答复？', text: '发送后不能修改，患者会立即收到消息。', act: '发送答复' },
  },
};
