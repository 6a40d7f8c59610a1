export default {
  title: '服务承诺台账',
  lead: '每一项承诺的作出、兑现、违约和免责都记在这里，只能追加，任何人都不能修改或删除。',
  at: '时间', act: '记载', kind: '承诺', doctor: '医生', department: '科室', due: '期限', why: '事由', refund: '退款',
  acts: { MADE: '作出承诺', KEPT: '兑现', BROKEN: '违约', EXCUSED: '免责' },
  whys: {
    REPLIED: '医生已回复', OTHERWISE: '病历已签名', RAN_OUT: '超过期限', WITHDRAWN: '患者撤回', DECLINED: '医生在期限内谢绝', TIMED_OUT: '首次回复违约，就诊已结束',
    CLOSED: '就诊已结束', WINDOW_OVER: '就诊时间已到', CONDITION_CHANGED: '病情有变，转线下', FIRST_VISIT: '属首诊，转线下', NEEDS_EXAMINATION: '需要检查，转线下', RED_FLAG: '出现危急征象，已转急诊', OTHER: '不适合线上诊疗',
  },
  whole: '台账完整：核对 {{count}} 条，没有改动', harmed: '台账被动过：{{altered}} 条被改，{{gone}} 条不见了', check: '核对台账',
};
