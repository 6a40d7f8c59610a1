export default {
  title: '出诊安排', lead: '每周固定出诊，号源按此自动排出。', week: '看本周号源', leaves: '医生停诊', find: '查找医生', allDepartments: '全部科室', department: '科室', doctor: '医生',
  none: '没有符合条件的医生', noneText: '换个条件试试。', places_other: '{{count}} 个号', addOn: '给{{doctor}}安排{{day}}出诊', lastShort: '到 {{day}} 止', goesOn: '一直出诊',
  mode: { IN_PERSON: '门诊', TEXT: '图文', VIDEO: '视频' }, kind: { CLINIC: '线下门诊', ADVICE: '咨询', FOLLOW_UP: '复诊' },
  slots: '每 {{minutes}} 分钟看 {{capacity}} 人，每次 {{places}} 个号', release: '放号', byRelease: '定时放号',
  plan: { act: '安排出诊', title: '安排每周出诊', pickDoctor: '输入姓名查找', service: '服务', pickService: '选择服务', noService: '这位医生还没有服务，请先到“服务与价格”添加。', weekday: '星期', capacity: '每段人数', begins: '开始', ends: '结束', slot: '每段分钟', slots: '号源', place: '诊室', placeHint: '如：门诊楼三层 5 诊室', from: '从哪天起', until: '最后一天', note: '放假、停诊的日子自动不排。安排后几秒内排出号源。' },
  end: {
    title: '停止这个出诊', lastOn: '最后一次出诊日', act: '停止出诊', nobody_other: '之后已排出 {{count}} 次，没有人预约，可以直接停止。', booked_other: '之后已有 {{count}} 人预约', bookedOn_other: '{{day}}：{{count}} 人', later: '改到 {{day}} 再停',
    reason: '告诉患者的原因', reasonHint: '如：诊室改造', rebookAct_other: '停止，并为 {{count}} 人改约或退费', rebookNote: '当天同一时段的出诊一并停诊；患者先改到同价格的号，没有的全额退费。', rule: '查看规定',
    sureTitle: '停止这个出诊？', sureText: '{{day}}之后不再排号。', rebookText_other: '{{count}} 位患者会改到同价格的号，改不了的全额退费，并收到通知。',
  },
  sheet: { act: '导出 / 导入', title: '出诊安排表', hint: '导出后在表尾添加新行：“出诊编号”留空，“服务编号”从价目表里取。已有的行不会改变。' },
};
