export default {
  brand: '杏林',
  skip: '跳到正文',
  signOut: '退出登录',
  tabs: { label: '主导航', home: '首页', visits: '就诊', messages: '消息', me: '我的' },
  home: {
    greeting: '您好，想看哪方面的医生？',
    search: { label: '搜索医生、科室、医院或疾病', hint: '医生、科室、疾病，可输拼音首字母', act: '搜索' },
    trouble: { title: '说说哪里不舒服', text: '用自己的话描述，帮您找到合适的科室和医生', act: '开始描述' },
    services: '服务',
    aside: '提示与公告',
    emergency: { title: '急症请拨打 120', text: '胸痛、呼吸困难、意识不清、大出血，不要等线上回复' },
  },
  signIn: { title: '登录后查看', act: '登录' },
  visits: { empty: { title: '还没有就诊', text: '预约的门诊和在线问诊都会在这里，到点提醒您。', act: '去找医生' } },
  messages: { empty: { title: '还没有消息', text: '医生的回复、预约提醒和退款通知会在这里。' } },
  me: {
    unnamed: '未填写姓名', why: '预约、问诊、查看病历', verified: '已实名认证', unverified: '尚未实名认证',
    large: '大字版', largeHint: '文字和按钮放大，颜色更清晰', languageHint: 'Show this app in English', work: '进入工作台',
    groups: { health: '我的健康', money: '费用', privacy: '授权与隐私', help: '帮助与投诉', settings: '设置' },
  },
  forbidden: { title: '此页面不对您的账号开放', text: '当前登录：{{name}}。需要其他角色的权限才能查看。', home: '回到首页', switch: '换个账号登录' },
  notFound: { title: '没有这个页面', text: '链接可能不完整，或者内容已被移走。', home: '回到首页' },
  keys: { title: '快捷键', palette: '查找任何内容', sheet: '快捷键一览', home: '回到起始页' },
  work: {
    face: '工作台', patientFace: '患者端', navigation: '导航', today: '今日', greeting: '{{name}}，{{part}}好',
    find: '查找', findHint: '输入页面、患者或文书', findNothing: '没有匹配的内容', dark: '深色主题', account: '账号菜单',
    empty: { title: '今天还没有安排', text: '有新的预约、问诊或待处理事项时会出现在这里。' },
  },
  admin: {
    face: '管理', overview: '概览', lead: '本机构的运行情况',
    empty: { title: '暂无可显示的内容', text: '科室、医生和排班录入后，这里会显示运行情况。' },
  },
};
