export default {
  title: '监护关系证明', lead: '添加孩子以后，需要上传证明，由医院核实。核实之前不能替孩子挂号、问诊，也看不到孩子的资料。', rule: '为什么要证明',
  none: '没有需要证明的孩子', noneText: '添加孩子后，在这里上传监护关系证明。', add: '添加孩子',
  relation: { MOTHER: '您是母亲', FATHER: '您是父亲', GRANDPARENT: '您是祖父母或外祖父母', OTHER_GUARDIAN: '您是其他监护人' },
  proven: '已核实', missing: '待上传', state: { WAITING: '核实中', ACCEPTED: '已通过', RETURNED: '已退回' },
  sentTo: '{{house}}正在核实，有结果会通知您。', returned: '{{house}}退回：{{note}}', again: '重新上传', start: '上传证明',
  kind: '证明材料', kinds: { BIRTH_CERTIFICATE: '出生医学证明', HOUSEHOLD_REGISTER: '户口簿（户主页和孩子页）', APPOINTMENT: '法院或民政部门的指定文书' },
  house: '由哪家医院核实', searchHouse: '输入医院名称查找', files: '照片（1–4 张）', filesNote: '拍清楚姓名、关系和公章；只用于核实，不进病历。', choose: '拍照或选择文件', uploading: '正在上传…', remove: '移除', send: '提交核实', sent: '已提交',
  desk: {
    title: '监护关系审核', lead: '核对证件上的姓名、关系和公章；通过后，监护人才能替孩子办事。', waiting: '待审核', done: '已审核', counted: '{{name}} {{count}}',
    guardian: '申请人', ward: '孩子', wardAge_other: '{{count}} 岁', relation: '关系', kind: '材料', filed: '提交时间', state: '状态', look: '审核', noId: '未登记证件号', ended: '关系已解除',
    relations: { MOTHER: '母亲', FATHER: '父亲', GRANDPARENT: '祖父母或外祖父母', OTHER_GUARDIAN: '其他监护人' },
    none: '没有待审核的材料', noneText: '家长提交后在这里审核。', file: '材料第 {{count}} 页', accept: '核实无误，通过', note: '退回原因', noteHint: '缺少哪一页、哪里看不清', giveBack: '退回',
    sure: '通过这份证明？', sureText: '{{guardian}}从现在起可以替{{ward}}挂号、问诊、查看资料。',
  },
};
