export default {
  title: '账号找回',
  lead: '患者换号收不到验证码、同事忘记密码或丢了身份验证器，在这里办理。每次办理都写明原因、留存备查并通知本人。',
  number: {
    title: '患者更换手机号', text: '请核对患者本人和身份证原件；新手机须在手边，能收到验证码。',
    name: '姓名', residentId: '身份证号', phone: '新手机号', code: '新手机收到的验证码', send: '发送验证码', sent: '验证码已发出', again: '{{count}} 秒后可重发', reason: '原因', reasonHint: '如：旧号码已停机，本人持身份证办理',
    act: '更换手机号', done: '已更换，患者的其他登录已全部退出。', needed: '请填写', phoneWrong: '请输入11位手机号',
  },
  colleagues: {
    title: '同事登录不了', text: '忘记密码的，当面核实后给一个一次性密码，30分钟内登录并设置自己的密码；丢了手机和恢复码的，解除二次验证后重新开通。',
    textOperator: '平台运维人员为各机构的管理员和不属于任何机构的人员办理；其他人请本院管理员办理。',
    search: '姓名或用户名', who: '同事', userName: '用户名', house: '机构', roles: '身份', own: '本人', suspended: '已停用',
    none: '没有找到', noneText: '换个姓名或用户名试试。', needed: '请填写', reason: '原因', cancel: '取消',
    byOperator: '密码由平台运维人员重置',
  },
  roles: { DOCTOR: '医师', ADMINISTRATOR: '管理员', OPERATOR: '平台运维', SUPERVISOR: '监管人员', APPLICANT: '机构申请人', and: '、' },
  password: {
    act: '重置密码', ask: '重置{{name}}的密码？', text: '对方原来的密码和所有登录立即失效，二次验证不变。', reasonHint: '如：忘记密码，已当面核实工作证', go: '重置密码',
    title: '一次性密码', note: '只显示这一次，请当面告诉对方。{{until}} 前登录有效，登录时须设置自己的密码。', of: '{{name}}的用户名', password: '一次性密码', copy: '复制密码', copied: '已复制', close: '已转告，关闭',
  },
  factor: {
    act: '解除二次验证', ask: '解除{{name}}的二次验证？', text: '对方所有设备退出，用密码登录后须重新开通。', reasonHint: '如：手机遗失，本人到场申请', go: '解除二次验证', done: '已解除，对方会收到通知。',
  },
  history: { title: '办理记录', kind: '事项', who: '对象', by: '办理人', reason: '原因', at: '时间', none: '还没有办理过', noneText: '每次找回都会记在这里。', kinds: { NUMBER: '更换手机号', FACTOR: '解除二次验证', PASSWORD: '重置密码', OWN_NUMBER: '本人更换' } },
};
