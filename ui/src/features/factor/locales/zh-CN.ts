export default {
  title: '登录安全',
  lead: '二次验证：登录时除密码外，再输入手机身份验证器上的动态码；签名和导出前也会请您确认。',
  on: '已开通', off: '未开通', since: '开通时间', left: '剩余恢复码', leftCount: '{{count}} 个', few: '恢复码快用完了，请重新生成。',
  required: '本院要求开通二次验证，未开通时不能签名和导出。',
  start: { title: '用手机加一道锁', text: '需要一个身份验证器应用（任何支持 TOTP 的都可以）。设置约需一分钟。', act: '开始设置' },
  password: { title: '请先确认是您本人', field: '登录密码', act: '确认' },
  steps: { scan: '扫一扫', confirm: '输入动态码', keep: '保存恢复码' },
  scan: { text: '在手机的身份验证器里添加账号，扫描二维码：', picture: '供身份验证器扫描的二维码', manual: '扫不了？手动输入密钥：', next: '已添加，下一步' },
  confirm: { label: '身份验证器上的 6 位动态码', act: '确认开通', back: '上一步' },
  codes: {
    title: '请保存恢复码', text: '手机丢失或更换时，用一个恢复码代替动态码登录，每个只能用一次。只显示这一次，请抄下或下载，放在安全的地方。',
    copy: '复制', copied: '已复制', download: '下载', file: '杏林-恢复码.txt', done: '已妥善保存',
  },
  acts: { renew: '重新生成恢复码', leave: '停用二次验证' },
  renew: { text: '新的恢复码生成后，旧的全部作废。', act: '生成新恢复码' },
  leave: { text: '停用后，只用密码即可登录。', act: '停用', done: '二次验证已停用。' },
  code: '动态码或恢复码', made: '二次验证已开通。', cancel: '取消',
};
