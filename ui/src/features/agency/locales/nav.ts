export default {
  agents: { 'zh-CN': '亲友代办', en: 'Acting for family' },
  agentsHint: { 'zh-CN': '授权成年家人代您办事，范围由您定', en: 'Let an adult act for you, within what you choose' },
};
