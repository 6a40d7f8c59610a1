export default {
  title: '账号找回',
  lead: '患者换号收不到验证码、同事丢了身份验证器，在这里办理。每次办理都写明原因、留存备查并通知本人。',
  number: {
    title: '患者更换手机号', text: '请核对患者本人和身份证原件；新手机须在手边，能收到验证码。',
    name: '姓名', residentId: '身份证号', phone: '新手机号', code: '新手机收到的验证码', send: '发送验证码', sent: '验证码已发出', again: '{{count}} 秒后可重发', reason: '原因', reasonHint: '如：旧号码已停机，本人持身份证办理',
    act: '更换手机号', done: '已更换，患者的其他登录已全部退出。', needed: '请填写', phoneWrong: '请输入11位手机号',
  },
  factor: {
    title: '解除同事的二次验证', text: '同事丢了手机和恢复码时使用。解除后对方所有设备退出，用密码登录后须重新开通。',
    who: '同事', userName: '登录名', act: '解除', own: '本人', none: '没有同事开通二次验证', noneText: '开通后会列在这里。',
    ask: '解除{{name}}的二次验证？', reason: '原因', reasonHint: '如：手机遗失，本人到场申请', go: '解除二次验证', cancel: '取消', done: '已解除，对方会收到通知。',
  },
  history: { title: '办理记录', kind: '事项', who: '对象', by: '办理人', reason: '原因', at: '时间', none: '还没有办理过', noneText: '每次找回都会记在这里。', kinds: { NUMBER: '更换手机号', FACTOR: '解除二次验证', OWN_NUMBER: '本人更换' } },
};
