export default {
  title: '对外公示', lead: '患者不登录也能看到这些信息，保存后立即更新。执照、法人、等保和监管接入由机构申请和监管方维护。', rule: '要公示什么', see: '查看公示页',
  zh: '中文', en: '英文', save: '保存并公示', saved: '已公示', needed: '请填写', add: '增加一行', remove: '删除这一行', line: '第 {{count}} 行',
  fields: { address: '地址', phone: '咨询电话', opening: '开放时间', introduction: '机构介绍', complaintPhone: '投诉电话', complaintEmail: '投诉邮箱', complaintHours: '投诉受理时间', complaintOffice: '投诉办公地点', process: '就诊流程' },
  parts: { place: '地址与联系', about: '介绍与流程', complaints: '投诉渠道' },
  notices: '公告', noticeTitle: '标题', noticeBody: '内容', announce: '发布公告', none: '还没有公告', noneText: '停诊、搬迁、节假日安排可以写成公告。', withdraw: '撤下', withdrawSure: '撤下这条公告？', withdrawText: '患者将不再看到“{{title}}”。',
  comma: '、', history: '修改记录', noHistory: '还没有修改过', noHistoryText: '谁在什么时候改了哪些信息会记在这里。', at: '时间', by: '修改人', what: '修改内容',
};
