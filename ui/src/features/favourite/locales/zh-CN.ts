export default {
  title: '关注的医生', keep: '关注', kept: '已关注', next: '最近 {{when}}', none: '暂无可约',
};
