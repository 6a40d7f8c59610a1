export default {
  title: '消息', lead: '需要您知道的事，点开可以直接处理', readAll: '全部标为已读', unread: '未读',
  bell: '消息，{{count}} 条未读', bellNone: '消息，没有未读',
  empty: { title: '还没有通知', text: '预约变动、退款和医生的回复会在这里告诉您。' },
  emptyWork: { title: '没有消息', text: '有新的问诊申请或状态变化时会出现在这里。' },
  messages: {
    PERSON_VERIFIED: { title: '实名认证已通过', text: '现在可以预约挂号和在线问诊了。' },
    APPOINTMENT_CANCELLED: { title: '预约已取消', text: '{{doctor}}医生 {{startsAt}} 的门诊已取消，{{amount}} 将原路退回。' },
    BILL_REFUNDED: { title: '退款 {{amount}}', text: '{{reason}}款项已原路退回，到账时间以支付渠道为准。' },
    VISIT_OPENED: { title: '新的问诊申请', text: '患者已付款，请在 {{until}} 前接诊，逾期将自动退款。' },
    VISIT_ACCEPTED: { title: '{{doctor}}医生已接诊', text: '可以开始交流了，本次就诊到 {{until}} 结束。' },
    VISIT_CLOSED: { title: '就诊已结束', text: '{{doctor}}医生结束了本次就诊，可以查看病历并评价。' },
    VISIT_REFUSED: { title: '医生没有接诊', text: '{{reason}}费用将全额退回，可以换一位医生。' },
    VISIT_TERMINATED: { title: '请到医院就诊', text: '{{doctor}}医生结束了线上就诊：{{reason}}费用将退回。' },
    DOCUMENT_SIGNED: { title: '病历已签名', text: '医生签署了您的病历，可以查看、下载和验证。' },
    COMPLAINT_ANSWERED: { title: '投诉有答复了', text: '{{institution}}答复了您的投诉。' },
  },
  reasons: {
    cancelled: '因预约取消，', lapsed: '因支付超时，', 'paid-twice': '因重复支付，', DOCTOR_DECLINED: '医生未能接诊，', TIMED_OUT: '医生在承诺时间内没有接诊，',
    CONDITION_CHANGED: '病情有变化，需要当面诊治，', FIRST_VISIT: '属于首次就诊，需要当面看，', NEEDS_EXAMINATION: '需要当面检查，', RED_FLAG: '出现需要急诊处理的信号，', OTHER: '不适合线上诊疗，',
  },
};
