export default {
  signIn: {
    title: '登录杏林', lead: '没有账号？用手机号登录就会自动建立。',
    phone: '手机号', phoneHint: '11位手机号', phoneWrong: '请输入11位手机号码',
    code: '短信验证码', codeHint: '{{count}}位数字', codeWrong: '请输入{{count}}位验证码',
    send: '获取验证码', resend: '重新获取', resendIn: '{{count}}秒后重发', sent: '验证码已发送，5分钟内有效',
    act: '登录', privacy: '验证码只用于登录。工作人员不会向您索要验证码。',
    staff: '医护和管理人员登录',
  },
  staff: {
    title: '医护人员登录', lead: '医生、管理人员使用医院分配的用户名登录',
    userName: '用户名', password: '密码', act: '登录', needed: '请填写这一项',
    show: '显示密码', hide: '隐藏密码', patient: '我是患者，用手机号登录',
    demo: '演示密码：{{password}}', pitch: '一个工作台，看完整个线上门诊', points: {
      queue: '候诊实时排队，承诺时间看得见', rules: '每一条规定自动核对，拦下时讲清理由', sign: '病历签名、时间戳、公开验证',
    },
  },
  demo: {
    title: '演示身份', lead: '人物都是虚构的，点一下就能以对方的身份进入。', years: '{{count}}岁', unnamed: '还没有填写姓名',
    phone: '演示手机', phoneLead: '真实使用时，短信会发到您的手机上', waiting: '还没有收到短信', fill: '填入验证码',
    mismatch: '演示提示：身份证号最后一位由前17位算出；姓名以“异”字结尾会核验不通过。',
  },
  verify: {
    title: '实名认证', lead: '线上看病需要本人真实身份。姓名和身份证号会交由第三方核验，我们不保存照片。',
    name: '姓名', nameHint: '与身份证上一致', residentId: '身份证号', residentIdHint: '18位，最后一位可能是X',
    act: '核验身份', later: '以后再说', needed: '请填写这一项', done: '实名认证已完成',
    partial: '还差{{count}}位', wrong: '号码有误，请逐位核对', retired: '15位旧号码已停用，请填18位', date: '号码里的出生日期不存在',
    right: '号码格式正确', steps: { sign: '登录', verify: '实名', consent: '同意书' }, stepLabel: '第{{at}}步，共3步：{{name}}',
    already: { title: '您已完成实名认证', text: '可以开始预约和线上看病了。', act: '继续' },
  },
  consent: {
    version: '版本 {{version}}', agree: '我已阅读并同意', given: '您已于{{when}}同意', withdraw: '撤回同意',
    withdrawTitle: '撤回这份同意？', withdrawText: '撤回后不能再开始新的线上诊疗。已经完成的诊疗和病历不受影响，之后可以重新签署。',
    withdrawn: '已撤回', agreed: '已签署', forWhom: '为{{name}}签署', pending: '尚未签署', read: '阅读', list: '知情同意',
    listLead: '您同意过什么、什么时候同意的，都在这里。', scrollHint: '请先读完全文', childOnly: '在添加未满14周岁的孩子时签署',
  },
  identity: {
    title: '身份信息', name: '姓名', residentId: '身份证号', sex: '性别', bornOn: '出生日期', phone: '手机号',
    verified: '已实名', unverified: '未实名', act: '去实名认证',
    masked: '为了安全，证件号和手机号只显示一部分。', wrong: '信息有误？请带身份证到医院窗口更正。',
  },
  sex: { MALE: '男', FEMALE: '女', UNKNOWN: '未填写' },
  relation: { self: '本人', mother: '母亲', father: '父亲', grandparent: '祖辈', other_guardian: '其他监护人', isMother: '您是母亲', isFather: '您是父亲', isGrandparent: '您是祖辈', isOther: '您是监护人' },
  family: {
    title: '就诊人', lead: '您可以为自己和未满18岁的孩子预约、问诊。', add: '添加孩子', remove: '移除',
    removeTitle: '把{{name}}从就诊人中移除？', removeText: '移除后您不能再替{{name}}预约和问诊，已有的病历仍会保存。', removeAct: '移除{{name}}',
    present: '未满6岁，看病时监护人要在场', noId: '还没有身份证号', verifyFirst: '先完成您本人的实名认证，再添加孩子。', verify: '去实名认证',
    consent: '签署诊疗同意书',
  },
  child: {
    title: '添加孩子', name: '孩子姓名', hasId: '有身份证号', noId: '没有身份证号', noIdHint: '未满14周岁可以先用出生日期添加',
    bornOn: '出生日期', pick: '请选择', sex: '性别', relation: '您是孩子的', agree: '我是孩子的监护人，同意处理孩子的个人信息',
    readText: '阅读《未满14周岁儿童个人信息处理同意书》', act: '添加', added: '已添加{{name}}', needed: '请填写这一项', agreeNeeded: '请先阅读并同意',
    idLabel: '证件',
  },
  largeType: { title: '要不要换成大字？', text: '文字和按钮会放大，颜色更清楚。以后可以在“我的”里改。', yes: '换成大字', no: '不用了' },
  signOut: { title: '退出登录？', text: '退出后，这台设备上没有发出的草稿会清除。', act: '退出登录', stay: '继续使用' },
};
