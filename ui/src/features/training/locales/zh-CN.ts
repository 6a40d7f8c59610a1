export default {
  course: {
    title: '上线培训', lead: '读完五节内容，再答十道题。满分100，{{mark}}分通过。', owed: '通过上线培训后才能开始接诊', owedText: '大约十分钟，{{mark}}分通过，通过后立即生效。', passed: '考核已通过，有效期至 {{date}}', begin: '开始考核', again: '重新考核', left_other: '今天还可考 {{count}} 次', open_other: '还有 {{count}} 题没答', all: '全部答完，可以交卷', send: '交卷', good: '通过：{{score}} 分', bad: '未通过：{{score}} 分，{{mark}} 分及格', wrong: '答错的题',
  },
  standing: { search: '姓名或拼音', onlyOwed: '只看未通过的', notFound: '没有找到医生', notFoundText: '换个姓名，或看全部医生。', title: '培训与考核', lead: '未通过的医生不能接诊；通过后即时生效，到期自动失效。', empty: '还没有医生', emptyText: '登记医生后在这里看培训情况。', name: '医生', department: '科室', state: '状态', owed: '待考核', ok: '可以接诊', score: '最近得分', until: '有效期至', last: '最近考核' },
};
