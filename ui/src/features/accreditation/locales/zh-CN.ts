export default {
  optional: '（选填）',
  kinds: { SECOND_NAME: '实体医院第二名称', OWN_LICENCE: '独立设置', SPECIALISED: '专科医院第二名称' },
  state: { DRAFT: '填写中', SUBMITTED: '待审批', RETURNED: '已退回', APPROVED: '已许可' },
  steps: { house: '机构', licence: '许可与科目', place: '地址与联系', systems: '系统与监管', papers: '文件与协议', check: '检查并提交' },
  fields: {
    kind: '设置方式', level: '实体医院等级', hostZh: '实体医院名称', hostEn: '实体医院英文名', nameZh: '互联网医院名称', nameEn: '英文名', shortZh: '简称', shortEn: '英文简称', province: '所在省份', beds: '实体医院床位数',
    legalSubject: '承担法律责任的机构', representative: '法定代表人', creditCode: '统一社会信用代码',
    licenceNumber: '执业许可证号', licenceIssuer: '发证机关', licenceFrom: '许可证有效期起', licenceTo: '许可证有效期止', hostSubjects: '实体医院的诊疗科目', subjects: '互联网医院的诊疗科目',
    address: '地址', district: '区划代码', phone: '联系电话', opening: '服务时间', introduction: '医院介绍', complaintPhone: '投诉电话', complaintEmail: '投诉邮箱', complaintHours: '投诉受理时间', complaintOffice: '投诉接待地点',
    protectionLevel: '等级保护级别', protectionCertificate: '等保证明编号', protectionFrom: '等保证明有效期起', protectionTo: '等保证明有效期止', supervisionReference: '监管平台对接编号', supervisionAuthority: '监管平台', qualityHead: '医疗质量管理部门负责人', informationHead: '信息技术部门负责人', pharmacyHead: '药学服务部门负责人',
  },
  hints: {
    nameZh: '实体医院名称＋“互联网医院”，独立设置的为申请方名称＋“互联网医院”', shortEn: '用作网页地址，如 qingshan', creditCode: '18位，最后一位是校验码', subjects: '不能超出实体医院的科目', opening: '一行一条', district: '6位行政区划代码', protectionLevel: '至少三级',
  },
  slots: {
    LICENCE: '医疗机构执业许可证', PROTECTION: '等级保护测评证明', SERVICE: '在线诊疗服务管理制度', SYSTEM: '信息系统使用管理制度', QUALITY: '医疗质量控制制度', PRESCRIBING: '在线处方管理制度', CONSENT: '知情同意与登记制度', DOCUMENTS: '在线医疗文书管理制度', FOLLOW_UP: '随访、风险评估与应急制度', TRAINING: '人员培训考核制度', OUTAGE: '停电、断网、设备故障应急预案',
  },
  clauses: { CARE: '医疗服务责任', SECURITY: '信息安全责任', PRIVACY: '隐私保护责任' },
  application: {
    title: '申请入驻', lead: '填好机构情况、上传文件，提交监管部门审批。内容随时保存，可以分几次填完。', none: '还没有申请', noneText: '准备好执业许可证、等保证明和九项制度文件，大约需要二十分钟。', begin: '开始申请', open: '打开申请',
    waiting: '监管部门正在审核。通过后您就是本机构的管理员，可以开设科室、登记医生。', approved: '许可已生效，您现在是本机构的管理员。', next: '去开设科室', back: '上一步', forward: '保存并继续', keep: '保存', submit: '提交审批', complete: '内容齐全，可以提交', lacking_other: '还差 {{count}} 项',
  },
  files: { title: '文件与协议', lead: '制度文件、许可证明和第三方协议。协议到期当天零点起服务自动暂停，续签登记后恢复。', papers: '文件', missing: '缺', there: '已上传', rule: '查看规定', upload: '上传', replace: '更换', choose: '选择协议文件' },
  agreements: {
    title: '第三方协议', lead: '与平台、配送等第三方合作的，登记协议；没有合作方可以不填。', partner: '合作方', purpose: '合作内容', from: '生效日', to: '到期日', days: '有效期', state: '状态', file: '协议文件', add: '登记协议', empty: '没有第三方协议', emptyText: '自建自营的不需要。', running: '有效', over: '已到期', ended: '已终止合作', end: '终止合作', endTitle: '终止与这家的合作？', endText: '与{{partner}}的协议不再作为服务依据。合作方变更的，须重新申请许可。',
  },
  departments: {
    title: '科室', lead: '科室须在许可的诊疗科目内；线上开放还须有正高、副高医师各一名。', add: '开设科室', empty: '还没有科室', emptyText: '先开设科室，再登记医生。', name: '科室', subject: '诊疗科目', subjectHint: '只列出许可证上的科目', doctors: '医生', seniors: '高级职称', chiefs: '正高 {{count}}', associates: '副高 {{count}}', online: '线上', open: '开放', closed: '未开放', openIt: '开放线上', close: '停止线上', closeTitle: '停止线上服务？', closeText: '{{name}}不再接受线上问诊，线下门诊照常。', place: '就诊地点', placeHint: '如：门诊楼二层A区', nameZh: '科室名称', nameEn: '英文名（选填）', introduction: '科室介绍', diseases: '诊治疾病（选填）', diseasesHint: '用逗号隔开，便于患者搜索', cancel: '取消', enter: '登记科室',
  },
  licensing: {
    title: '机构审批', lead: '逐项核对后发放许可，或写明意见退回。', back: '返回列表', empty: '没有待审批的机构', emptyText: '给申办人开通账号，对方填好后会出现在这里。', invite: '开通申办账号', name: '机构', applicant: '申办人', state: '状态', submitted: '提交时间', decided: '处理时间', all: '全部申请', waiting: '待审批', decide: '审批', seen: '已在监管平台核实收到该院的数据', remark: '退回意见', return: '退回修改', grant: '发放许可', grantTitle: '发放许可？', grantText: '机构立即入驻，申办人成为其管理员。', notNow: '现在还不能许可',
  },
  applicants: { title: '开通申办账号', lead: '为要入驻的机构开通申办人账号；实名核验通过后生效。', name: '姓名', residentId: '身份证号', phone: '手机号', userName: '登录名', userNameHint: '字母和数字，重名时自动加数字', hint: '密码只显示一次，请当面交给本人。', invite: '核验并开通', done: '已为{{name}}开通申办账号', password: '初始密码', once: '密码只显示这一次，离开本页后无法再看到。', keeps: '此人已有工作账号，用原来的登录名和密码登录。' },
};
