export default {
  titles: { CHIEF: '主任医师', ASSOCIATE_CHIEF: '副主任医师', ATTENDING: '主治医师', PHYSICIAN: '医师' },
  enlist: {
    title: '登记医生', lead: '先在国家医师电子注册系统查询，再登记岗位、证照和权限。', register: '查询注册', name: '姓名', certificate: '医师执业证书编号', registerHint: '职称、执业范围和年限以注册信息为准，不用手填。', look: '查询', needed: '请填写此项',
    found: '注册有效', onlineFrom: '线上执业自 {{date}} 起', rank: '职称', scope: '执业范围', since: '独立执业起始', valid: '注册有效期', place: '主要执业机构', own: '本机构', early: '独立临床工作未满 {{years}} 年，目前只能登记为线下门诊医生；{{date}} 起可以授予线上权限。',
    post: '岗位与证照', department: '科室', noDepartment: '请先开设科室', goodAt: '擅长（选填）', residentId: '身份证号', residentIdHint: '用于实名核验，加密保存', phone: '手机号', policy: '医疗责任保险单号', consentOn: '所在机构同意线上执业的日期', consentHint: '只开线下门诊的可以不填', insuredFrom: '保险起始日', insuredTo: '保险到期日', filed: '多机构执业已备案', consult: '授予线上咨询权限', treat: '授予线上复诊权限', rightsHint: '咨询和复诊分别授权；都不勾选，则只出线下门诊。', enter: '登记医生',
    done: '{{name}}已登记', userName: '登录名', password: '初始密码', once: '密码只显示这一次，请交给医生本人。', keeps: '这位医生已有工作账号，用原来的登录名和密码登录。', course: '医生登录工作站、通过上线培训考核后，才能开始接诊。', another: '登记下一位', standing: '看培训情况',
  },
  days: { MONDAY: '周一', TUESDAY: '周二', WEDNESDAY: '周三', THURSDAY: '周四', FRIDAY: '周五', SATURDAY: '周六', SUNDAY: '周日' },
  supervision: {
    title: '机构与医生', lead: '需要时叫停一位医生或整家机构：立即生效，已约患者由系统改约或退费。', houses: '机构', house: '机构', departments: '科室', state: '状态', working: '正常', stopped: '已叫停', stop: '叫停', resume: '恢复', doctorsOf: '{{house}}的医生', stopTitle: '叫停{{name}}？', stopText: '立即停止接诊，已约患者会被改约或退费，并收到通知。', reason: '叫停的理由', stopNow: '立即叫停',
  },
  pilots: {
    title: '首诊试点', lead: '获批科室在期限内可以线上首诊，限白名单上的医生。', rule: '试点规定', doctorRule: '医生条件', empty: '没有试点科室', emptyText: '目前没有科室获批线上首诊。', endless: '未定截止日', until: '{{date}} 起不再线上首诊', nobody: '白名单为空', nobodyText: '没有医生可以线上首诊。', days: '列入期间', trained: '培训通过', online: '线上复诊起始', unlist: '移出', doctor: '医生', from: '列入日', to: '截止日', list: '列入白名单',
  },
  pharmacists: {
    title: '审方药师', lead: '服务期间至少一名药师在岗审方。', rule: '查看规定', empty: '还没有审方药师', emptyText: '登记药师并排班后，才能开放处方。', now: '现在在岗：{{names}}', nobody: '现在无人在岗，{{when}}有药师上岗', never: '现在无人在岗，一周内也没有排班', add: '登记药师', name: '姓名', certificate: '药师执业证书编号', licenceTo: '注册有效至', third: '派出机构（选填）', until: '注册有效至 {{date}}', leave: '离岗', leaveTitle: '{{name}}不再审方？', leaveText: '排班随之取消。', days: '星期', begins: '上岗', ends: '下岗', plan: '加入排班', remove: '去掉{{day}} {{begins}}',
  },
  papers: { search: '姓名或拼音', notFound: '没有找到医生', notFoundText: '换个姓名试试。',
    title: '医生证照', lead: '注册、保险到期当天零点起自动停诊，已约患者改约或退费；续办登记后恢复。', empty: '还没有医生', emptyText: '查询注册信息后登记第一位医生。', licence: '注册有效至', insurance: '责任保险', consent: '机构同意', rights: '线上权限', consult: '咨询', treat: '复诊', register: '注册复查', change: '变更', none: '无', there: '有', over: '已到期', notByRegister: '—', doubted: '查不到', confirmed: '有效', save: '保存', registerHint: '系统每天零点后复查一次；续办之后可以马上复查。', recheck: '马上复查',
  },
};
