export default {
  section: {
    title: '改约', until: '{{when}} 之前可以改到其他时间，还可改 {{left}} 次', act: '改约到其他时间',
    asked: '医生停诊，已为您换号',
    askedText: '原定 {{doctor}}医生 {{was}} 的门诊停诊，我们已为您留了下面这个同价格的号。请在 {{until}} 前决定，没有答复将全额退费。',
    accept: '接受新的时间', refuse: '退费，不去了', other: '另选时间',
    refuseTitle: '确定退费吗？', refuseText: '这个号会让给其他患者，挂号费全额原路退回。', refuseAct: '全额退费', keep: '再想想',
    accepted: '您已接受停诊后的新时间', DECLINED: '医生停诊，您选择了全额退费。', UNANSWERED: '医生停诊后没有收到您的答复，已全额退费。',
    REFUNDED: '{{doctor}}医生 {{was}} 的门诊停诊，没有同价格的号可换，{{amount}} 已全额退回。', RELEASED: '{{doctor}}医生 {{was}} 的门诊停诊，您还没有付款，号已释放。',
  },
  move: {
    title: '改约', now: '现在的时间', rule: '可以改到同一位医生或同科室的其他号。新号便宜的，差价退回；新号贵的，先补差价再换，不付款就保留现在的号。',
    same: '同一位医生', refund: '退 {{amount}}', none: '近期没有可换的号', noneText: '其他时间都约满了，稍后再来看看，或保留现在的预约。',
    fixed: '这个预约不能改约了', late: '最晚可在 {{when}} 前改约，现在已经过了时间。', often: '改约次数已经用完；时限内可以取消后重新预约。', unpaid: '只有已付款、仍有效的预约可以改约。',
    back: '回到预约', sureTitle: '改到 {{when}}？', sureText: '{{doctor}}医生。原来的 {{was}} 会让给其他患者。', sureRefund: '差价 {{amount}} 原路退回。', act: '确认改约', keep: '先不改',
  },
  extra: {
    title: '加号', lead: '约满后确需多看一位患者时使用：选时间，写原因，全程留痕。有人候补的，先问候补的人。', pickText: '选好医生后，这里显示近两周可以加号的门诊。',
    none: '近两周没有可以加号的门诊', noneText: '停诊和放号中的场次不能加号。', count: '已加 {{added}} / {{limit}}', left: '余 {{count}}', full: '约满',
    sure: '在 {{when}} 加一个号？', sureText: '原因只有本院看得到。加出的号先问候补名单，没有人要再开放预约。', reason: '加号原因', reasonHint: '例如：外地来的术后患者，需当天复查', act: '加一个号', cancel: '返回',
    record: '加号记录', empty: '还没有加过号', emptyText: '加号的时间、原因和经手人会记在这里。', time: '就诊时间', by: '经手人', at: '加号时间', as: { DOCTOR: '出诊医生', ADMINISTRATOR: '管理员' },
  },
  upgrade: {
    title: '补差价改约', more: '补 {{amount}}', sureText: '{{doctor}}医生的这个号贵 {{amount}}。我们先为您留号，付清差价后换号；没有付款，您仍保留 {{was}} 的号。', act: '补差价 {{amount}} 改约',
    kept: '新号已为您留着', keptText: '{{when}}，{{doctor}}医生。付清差价 {{amount}} 后换号，付款前原来的号不变。', left: '剩余付款时间', pay: '补差价 {{amount}}', letGo: '不换了，保留原来的号',
    DONE: '已改到 {{when}}', DONE_text: '差价 {{amount}} 已付清，{{doctor}}医生。原来的号已让给其他患者。',
    LAPSED: '没有换号', LAPSED_text: '差价没有按时付清，新号已释放，您原来的号不变。', WITHDRAWN: '您放弃了换号', WITHDRAWN_text: '新号已释放，您原来的号不变。',
    RETURNED: '没有换成，差价已退回', RETURNED_text: '付款到达时已经不能换号，差价 {{amount}} 全额原路退回，您的预约没有变动。',
  },
  leaves: {
    title: '医生停诊', own: '我的停诊', lead: '登记后出诊立即停止，已付款的患者会换到同价格的号或全额退费，并收到消息和短信。',
    doctor: '医生', pickDoctor: '选择医生', reading: '正在读取医生名单…', nobodyFound: '没有这样的医生', from: '开始日期', until: '结束日期', part: '时段', whole: '全天', parts: { MORNING: '上午', AFTERNOON: '下午', EVENING: '晚上' },
    reason: '原因（患者看不到）', reasonHint: '例如：参加会议、病假', look: '先看影响', confirm: '确认停诊',
    effect: '影响 {{sessions}} 个场次，已约 {{booked}} 人', movable: '可换号', refunds: '将退费', unpaid: '未付款，将释放', nobody: '没有人预约，确认后直接停诊。',
    sureTitle: '确认停诊？', sureText: '{{booked}} 位患者会收到通知：{{movable}} 位换号，{{refunds}} 位全额退费。停诊后不能撤销。',
    days: '日期', state: '安排进展', entered: '登记时间', empty: '还没有停诊记录', emptyText: '登记停诊后，患者的安排进展会显示在这里。', list: '停诊记录', working: '正在安排，还剩 {{count}} 人', done: '已全部安排', none: '无人预约',
    outcomes: { MOVED: '待答复', ACCEPTED: '已接受', DECLINED: '选择退费', UNANSWERED: '未答复已退费', REFUNDED: '已退费', RELEASED: '已释放', OVERTAKEN: '另有变动' },
  },
};
