export default {
  rules: { 'zh-CN': '规定与依据', en: 'Rules and sources' },
  rulesHint: { 'zh-CN': '每条限制从哪里来', en: 'Where each limit comes from' },
};
