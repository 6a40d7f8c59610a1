export default {
  title: '我的数据', whose: '查看谁的数据', mine: '本人', kept: '保存了哪些数据', keptText: '数字是条数。下载副本可以看到全部内容，带有医院的标识和核验码。', pdf: '下载 PDF', json: '下载 JSON', left_other: '今天还可以下载 {{count}} 次。', rule: '查看规定',
  keeping: '保存多久', years_other: '保存 {{count}} 年', until: '按目前的记录，保存到 {{day}}；在这之前依法不能删除。', nothingYet: '目前没有这类记录。', kind: { records: '病历', visits: '线上就诊的对话', consents: '同意记录' },
  also: '还可以', consents: '我的授权', consentsHint: '查看和撤回同意', log: '谁看过我的记录', logHint: '每次查看都有记录', copies: '下载过的副本',
  proof: { title: '核验数据副本', no: '编号', holder: '本人', made: '复制时间', keepers: '保存机构', none: '没有医院的记录', compare: '核对文件', compareText: '选择手上的 {{form}} 文件，核对是不是原来那一份。文件只在您的设备上计算，不会上传。', insecure: '当前连接不安全，浏览器不能核对 {{form}} 文件。', choose: '选择文件', same: '内容一致，没有改动。', different: '内容不一致：不是这一份，或者被改动过。' },
};
