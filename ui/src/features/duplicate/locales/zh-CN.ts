export default {
  title: '重复档案',
  lead: '同一个人建了两份档案时，对照身份证查找并合并。合并后两份内容一起显示，原始记录都不改动，随时可以拆开。',
  find: { title: '查找', name: '姓名', bornOn: '出生日期', act: '查找', none: '没有找到', noneText: '姓名和出生日期都一致才会列出。', one: '只有一份档案，无需合并。' },
  columns: { keep: '保留', merge: '并入', name: '姓名', sex: '性别', bornOn: '出生日期', id: '身份证号', phone: '手机号', verified: '实名' },
  sex: { MALE: '男', FEMALE: '女', UNKNOWN: '未知' }, yes: '已实名', no: '未实名', noId: '未登记', noPhone: '无',
  join: { reason: '原因', hint: '如：父母各登记了一次', act: '合并档案', ask: '把两份档案合并？', text: '以后用保留的那份，被并入的一份退出登录。两份的就诊、预约和账单会一起显示。', choose: '请选一份保留、另一份并入', done: '已合并' },
  history: { title: '合并记录', at: '时间', name: '对象', by: '办理人', reason: '原因', act: '操作', undone: '已拆开 {{when}}', part: '拆开', none: '还没有合并过', noneText: '每次合并和拆开都记在这里。', ask: '拆开 {{name}} 的档案？', go: '拆开', cancel: '取消', done: '已拆开，两份档案恢复原样' },
};
