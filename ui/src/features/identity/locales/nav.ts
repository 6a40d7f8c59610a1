export default {
  identity: { 'zh-CN': '身份信息', en: 'Identity' },
  identityHint: { 'zh-CN': '实名认证、手机号', en: 'Real-name check, phone' },
  family: { 'zh-CN': '就诊人', en: 'Patients' },
  familyHint: { 'zh-CN': '为孩子看病，先在这里添加', en: 'Add a child here to ask for care' },
  consents: { 'zh-CN': '知情同意', en: 'Consents' },
  consentsHint: { 'zh-CN': '查看、签署和撤回', en: 'Read, sign and withdraw' },
} as const;
