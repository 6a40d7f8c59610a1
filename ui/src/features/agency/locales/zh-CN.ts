export default {
  title: '亲友代办', lead: '成年家人可以代您预约、问诊或看病历。办什么由您定，随时可以结束；取消预约和发起问诊每次都要您用验证码同意。',
  add: '授权亲友代办', offered: '等您答复的授权', held: '我可以代办的人', granted: '可以代我办事的人', none: '还没有授权', noneText: '比如让女儿代您预约挂号。',
  from: '{{name}} 请您代办', until: '有效至 {{when}}', waiting: '等待对方接受', nothing: '目前什么都不能办',
  tie: { CHILD: '子女', SPOUSE: '配偶', PARENT: '父母', SIBLING: '兄弟姐妹', OTHER: '其他亲友' },
  errand: { BOOK: '预约挂号', CONSULT: '在线问诊', RECORD: '查看病历' },
  errandHint: { BOOK: '预约、缴费、签到；取消预约须您每次同意', CONSULT: '发起问诊须您每次同意，医生会看到是代办', RECORD: '只能看，不能改' },
  accept: '接受', decline: '谢绝', end: '结束授权', endAsk: '结束这份授权？', endText: '{{name}} 将马上不能再代办。', endHeld: '您将马上不能再代 {{name}} 办事。', endAct: '结束授权', change: '修改范围', save: '保存', cancel: '取消',
  form: {
    title: '授权亲友代办', name: '对方姓名', nameHint: '与对方身份证一致', phone: '对方手机号', tie: '对方是您的', errands: '可以代办', errandsHint: '都不选则什么都不能办，以后可以再加',
    code: '您手机收到的验证码', send: '获取验证码', again: '{{count}} 秒后重发', needed: '请填写', phoneWrong: '请输入11位手机号', codeWrong: '请输入6位验证码', act: '确认授权', note: '对方用这个手机号登录、实名认证并接受后生效，一年后自动失效。',
  },
};
