export default {
  house: { go: '去查看', listTitle: '线上候诊', lead: '按承诺的接诊时限排序；名单不显示患者，需要时请联系医生。', counted: '{{name}} {{count}}', doctor: '医生', since: '申请时间', due: '最晚接诊', state: '状态', inTime: '时限内', nobody: '没有人在候诊', nobodyText: '患者付款后在这里按时限排列。', title: '在线问诊', waiting: '候诊', late: '已超时', inVisit: '问诊中', ended: '今日结束' },
  next: '下一步',
  previous: '上一步',
  comma: '、',
  title: { CHIEF: '主任医师', ASSOCIATE_CHIEF: '副主任医师', ATTENDING: '主治医师', PHYSICIAN: '医师' },
  kind: { ADVICE: '图文咨询', FOLLOW_UP: '图文复诊' },
  new: {
    title: '图文问诊', ADVICE: '发起图文咨询', FOLLOW_UP: '发起图文复诊',
    noOffering: '还没有选医生', noOfferingText: '先找一位医生，再从医生主页发起问诊。', find: '去找医生',
  },
  step: { label: '问诊步骤', who: '就诊人', what: '说病情', gates: '核对', pay: '付款' },
  who: { represented: '授权代办', title: '给谁看？', self: '本人', child: '孩子', unnamed: '未实名', unverified: '还没有实名认证', years_one: '{{count}} 岁', years_other: '{{count}} 岁' },
  complaint: {
    label: '哪里不舒服？', count: '{{length}} / {{most}} 字',
    hint: {
      ADVICE: '例如：右膝盖上楼时疼，有两个星期了，没有摔过。想知道要不要拍片子。',
      FOLLOW_UP: '例如：高血压吃氨氯地平三年，最近早上偏高，140 到 150。想复诊调整用药。',
    },
    emergency: '如有剧烈胸痛、呼吸困难、大出血、意识不清，请不要在这里等，立即拨打 120。',
  },
  gates: {
    title: '开始前要核对的事', open: '已满足', shut: '还需要处理', accepted: '已认可：{{diagnosis}}',
    present: '我是监护人，现在就陪在孩子身边', verify: '去实名认证', consent: '阅读并签署', upload: '上传诊断资料', toVisit: '打开那次问诊', rule: '看看这条规定', clinic: '预约这位医生的门诊',
  },
  gate: {
    offering: '服务可用', patient: '就诊人', licence: '医生有资质接诊', self: '医生与患者不是同一人', identity: '实名认证',
    consent: '知情同意书', guardian: '监护人陪同', evidence: '以前的诊断', single: '没有进行中的同一问诊',
  },
  promise: {
    minutes_one: '{{count}} 分钟内', minutes_other: '{{count}} 分钟内', hours_one: '{{count}} 小时内', hours_other: '{{count}} 小时内',
    exchanges_one: '{{count}} 次提问', exchanges_other: '{{count}} 次提问', unlimited: '时限内不限次数',
  },
  pay: {
    review: '再看一眼', slot: '想约个时间吗？', slotText: '可以不选：医生看到后会尽快回复。选了时段，医生会在那时优先回复您。', slotNone: '不约时间', slotAt: '约定时段', patient: '就诊人', evidence: '复诊依据', promise: '医生的承诺', reply: '首次回复', talk: '可交流时间', exchanges: '提问次数',
    refund: '医生没有按时接诊，会自动全额退款，不用申请。', total: '应付', act: '提交并付款',
  },
  emergency: {
    title: '这可能是急症', call: '拨打 120', until: '急救到来之前', noCharge: '请不要等待线上回复。本次没有收取任何费用。', back: '我已确认没有危险，返回修改',
  },
  trouble: {
    title: '说说哪里不舒服', hint: '写下最难受的地方、多久了、有没有加重。', act: '帮我找医生',
    note: '我们会先看有没有急症的迹象，再帮您找合适的科室和医生。这不是诊断。',
  },
  state: {
    REQUESTED: '待付款', WAITING: '等待接诊', IN_VISIT: '问诊中', RECORD_DUE: '病历书写中', CLOSED: '已完成',
    DECLINED: '医生未接诊', TIMED_OUT: '超时已退款', TERMINATED: '已转线下', LAPSED: '未付款已取消', WITHDRAWN: '已撤回',
  },
  clock: {
    REQUESTED: { what: '付款剩余时间', then: '到时没有付款，这次申请会自动取消。' },
    WAITING: { short: '等待', what: '医生最晚回复', then: '到时没有接诊，会自动取消并全额退款。等待时可以先补充病情。' },
    IN_VISIT: { short: '剩余', what: '问诊剩余时间', then: '到时自动结束；医生也可以提前结束。' },
  },
  visit: { agent: '由{{name}}代办',
    title: '问诊', asked: '{{name}} 的问题', evidence: '复诊依据：', number: '问诊号 {{number}}', pay: '去付款', again: '再次问这位医生', complain: '对这次问诊有意见', slot: '约定时段', bookClinic: '预约线下门诊',
  },
  withdraw: {
    open: '撤回申请', title: '撤回这次申请？', text: '还没有付款，撤回后不会收费。', textPaid: '医生还没有接诊，费用会原路退回。',
    act: '撤回申请', actPaid: '撤回并退款 ¥{{price}}',
  },
  refer: {
    title: '请到医院当面就诊', note: '医生的话：{{note}}', emergency: '如果情况突然加重，请立即拨打',
    reason: {
      CONDITION_CHANGED: '病情有变化，线上看不够稳妥。', FIRST_VISIT: '这次属于首诊，需要到医院当面看。', NEEDS_EXAMINATION: '需要当面检查才能判断。',
      RED_FLAG: '出现了需要尽快处理的情况。', OTHER: '这种情况不适合线上诊疗。',
    },
  },
  declined: {
    title: '医生没有接诊', note: '医生的话：{{note}}',
    reason: {
      BUSY: '医生暂时忙不过来。', OUT_OF_SCOPE: '这个问题不在医生的专业范围内。', NOT_SUITABLE: '这种情况不适合线上看。',
      INSUFFICIENT_MATERIAL: '资料不够，医生没法判断。', OTHER: '医生暂时无法接诊。',
    },
  },
  refunded: '费用已原路退回',
  record: { ready: '病历已签名，可以查看和下载。', open: '看病历' },
  reviews: { title: '患者评价', none: '还没有评价。就诊结束后，患者可以评价一次。', count_other: '{{count}} 条评价' },
  rate: {
    ask: '这次问诊怎么样？', open: '去评价', title: '评价这次问诊', satisfaction: '满意度', score: '打个分（0 到 10）',
    comment: '想说的话（选填）', send: '提交评价', yours: '我的评价', stars_one: '{{count}} 星', stars_other: '{{count}} 星', points_one: '{{count}} 分', points_other: '{{count}} 分',
  },
  chat: {
    label: '对话', empty: '还没有消息。', lost: '连接断开了，正在重连。点这里马上重试', typing: '医生正在输入…', newMessage: '医生说：{{text}}', newImage: '医生发来一张图片',
    youSaid: '我说', doctorSaid: '医生说', read: '已读', sent: '已送达', sending: '发送中', waiting: '等待网络', failed: '没有发出', again: '重发', discard: '删除',
    image: '图片', openImage: '查看大图', imageGone: '图片打不开', addImage: '发图片', write: '写消息', writeWaiting: '等待时可以先补充病情', send: '发送',
    exchanges: '已提问 {{used}} 次，共 {{most}} 次',
  },
  notice: {
    'answer-late': '追问超过承诺时间，部分费用已自动退回。', 'report-late': '报告解读超过承诺时间，部分费用已自动退回。',
    paid: '付款成功，已通知医生。', accepted: '医生已接诊，{{hours}} 小时内可以交流。', declined: '医生没有接诊，费用已退回。', 'timed-out': '已超时，费用已自动全额退回。',
    withdrawn: '您撤回了这次申请。', closed: '医生结束了这次问诊。', 'window-over': '时间到了，问诊已结束。', 'record-due': '时间到了，医生正在书写病历。',
    terminated: '医生终止了线上问诊，请到医院当面就诊。费用已退回。', 'follow-up-yes': '医生确认：这次是复诊。', 'follow-up-no': '医生判断：这次不是复诊。',
    emergency: { title: '您说的可能是急症', text: '请不要等待回复，立即拨打 120 或到最近的急诊。' },
  },
  list: { title: '图文问诊', left: '剩余', empty: '还没有问诊', emptyText: '说说哪里不舒服，我们帮您找合适的医生。', find: '说说病情', unread_one: '{{count}} 条未读', unread_other: '{{count}} 条未读' },
  home: { title: '{{doctor}} 医生的问诊' },
};
