export default {
  reasons: { LIFE_AT_RISK: '抢救，生命危险', CANNOT_CONSENT: '昏迷或无法表达，也没有家属', DOCTOR_UNREACHABLE: '主诊医生联系不上，不能等', OTHER: '其他紧急情况' },
  verdicts: { JUSTIFIED: '理由成立', UNJUSTIFIED: '理由不成立' },
  waiting: '待审核', late: '审核逾期',
  doctor: '医生', institution: '医院', patient: '患者', reason: '理由', words: '说明', opened: '打开时间', ends: '结束时间', stillOpen: '还在有效期内', reviewBy: '审核期限', verdict: '审核结论', note: '审核说明',
  looks: '看了什么', noLooks: '还没有查看任何内容',
  actions: { other: '处理了信息', record: { 'break-glass': '打开了病历', 'close-glass': '结束了紧急查看', read: '查看了病历', download: '下载了病历' }, evidence: { read: '查看了确诊资料' }, patient: { find: '按号码查找' } },
  opening: {
    title: '紧急查看', lead: '没有诊疗关系的医生，在紧急情况下写明理由可以临时打开病历。医院事后逐条审核。', complain: '我要投诉', log: '谁看过我的记录', rule: '相关规定',
  },
  work: {
    title: '紧急查看病历', lead: '只用于抢救等紧急情况：写明理由，限时打开，患者马上收到通知，医院逐条审核。',
    number: '患者的身份证号或手机号', hint: '18位身份证号或11位手机号', find: '查找患者', found: '核对是不是眼前的患者', years: '{{count}}岁', anotherPatient: '换一位患者',
    why: '为什么要紧急查看', words: '具体情况', wordsHint: '例：昏迷送来，需要知道过敏史和正在用的药', open: '打开病历（{{minutes}}分钟）', told: '打开后：患者马上收到通知，看得到您的姓名、医院和理由；您看的每一项都会留下记录，医院在3天内审核。',
    banner: '紧急查看中', close: '看完了，关闭', closed: '已关闭', over: '时间已到，病历已关闭', again: '重新打开',
    allergies: '过敏史', noAllergies: '没有登记过敏史', problems: '健康问题', noProblems: '没有登记健康问题', timeline: '就诊和资料', noTimeline: '还没有就诊记录', read: '看病历', suspected: '（待查）', brought: '患者提交的资料',
    mine: '我的紧急查看', none: '还没有紧急查看过', noneText: '紧急查看和审核结果会列在这里。', sex: { MALE: '男', FEMALE: '女', UNKNOWN: '性别未知' }, unnamed: '未实名',
    kinds: { ADVICE: '咨询', FOLLOW_UP: '复诊', CLINIC: '门诊' },
  },
  desk: {
    title: '紧急查看审核', lead: '本院医生的每一次紧急查看都要在期限内审核，结论会告诉患者和医生', todo: '待审核', done: '已审核', go: '去审核', back: '返回列表',
    emptyTodo: { title: '没有待审核的紧急查看', text: '医生紧急打开病历后会出现在这里。' }, emptyDone: { title: '还没有审核过', text: '审核过的会留在这里备查。' },
    judge: '审核', found: '理由是否成立', noteHint: '核实了什么、怎样处理；患者和医生都会看到这段话', send: '提交结论',
    confirm: { title: '提交审核结论？', text: '提交后不能更改，患者和医生会马上收到通知。', act: '提交：{{verdict}}' },
  },
};
