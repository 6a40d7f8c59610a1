export default {
  title: '职责与值班', lead: '质量、药事、信息和投诉都要有人负责；投诉超期会通知负责投诉和质量的人。', rule: '查看规定', grant: '指定职责', and: '、', nobody: '没有人负责', offDuty: '现在不在班', none: '还没有指定职责', noneText: '指定以后，投诉超期等提醒会送到负责人。',
  duty: '职责', person: '人员', hours: '时间', days: '起止', now: '现在', on: '在班', off: '不在班', end: '结束', goesOn: '长期', everyDay: '每天', wholeDay: '全天', weekdays: '星期', weekdaysNote: '不选就是每天', begins: '开始', ends: '结束时间', from: '从哪天起', until: '最后一天', pickDuty: '选择职责', pickPerson: '输入姓名查找',
  sure: '结束这项职责？', sureText: '{{person}}从今天起不再负责“{{duty}}”。',
  department: '科室', pickDepartment: '选择科室', headOf: '{{name}}主任',
  code: { DEPARTMENT_HEAD: '科室主任', MEDICAL_AFFAIRS: '医务管理', QUALITY: '质量管理', COMPLAINTS: '投诉处理', PHARMACY: '药事服务', INFORMATION: '信息技术服务', PRIVACY: '个人信息保护' },
  roles: {
    title: '人员权限', lead: '管理员权限在这里授予和收回，一秒内处处生效；医师、药师凭注册信息和证件聘任。', doctors: '去医师页面', leadOperator: '谁运维系统、谁负责监管；变动一秒内处处生效。',
    newcomer: '添加新人员', newcomerText: '将核验姓名和身份证号；还没有工号的会得到工号和初始密码，密码只显示一次。', search: '输入姓名或工号', own: '（本人）', userName: '工号', has: '权限', none: '没有找到这位人员', noneText: '可以添加新人员，或少输几个字再找。',
    give: '设为{{role}}', take: '收回{{role}}', giveSure: '把{{person}}设为{{role}}？', giveText: '{{person}}现在起可以做“{{role}}”能做的一切。', takeSure: '收回{{person}}的{{role}}权限？', takeText: '{{person}}立即失去这项权限，已登录的地方也一样。',
    history: '变动记录', at: '时间', what: '变动', by: '操作人', wasGiven: '{{person}}被设为{{role}}', wasTaken: '{{person}}不再是{{role}}', noChange: '还没有变动', noChangeText: '手工授予和收回的权限都会记在这里。',
    name: '姓名', residentId: '身份证号', phone: '手机号', role: '权限', introduce: '核验并添加', needed: '请填写', password: '初始密码', keyTitle: '已添加', keyText: '请现在把工号和密码交给本人；密码只显示这一次。', keepsKey: '已添加，此人沿用原来的工号。', noted: '已记下',
    of: { DOCTOR: '医师', ADMINISTRATOR: '管理员', OPERATOR: '运维', SUPERVISOR: '监管', PATIENT: '患者', APPLICANT: '申请人' },
  },
};
