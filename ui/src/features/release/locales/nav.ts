export default {
  release: { 'zh-CN': '定时放号', en: 'Timed release' },
  releaseHint: { 'zh-CN': '热门号公平抽签', en: 'A fair draw for sought-after doctors' },
  releases: { 'zh-CN': '放号计划', en: 'Releases' },
};
