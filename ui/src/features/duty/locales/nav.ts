export default {
  duties: { 'zh-CN': '职责与值班', en: 'Duties' },
  roles: { 'zh-CN': '人员权限', en: 'Roles' },
};
