export default {
  course: {
    title: 'Onboarding course', lead: 'Read the five lessons, then answer ten questions. {{mark}} of 100 pass.', owed: 'Pass the onboarding course before the first patient', owedText: 'About ten minutes; {{mark}} of 100 pass, and it counts at once.', passed: 'Passed; valid until {{date}}', begin: 'Take the assessment', again: 'Take it again', left_one: '{{count}} try left today', left_other: '{{count}} tries left today', open_one: '{{count}} question is open', open_other: '{{count}} questions are open', all: 'All answered', send: 'Hand in', good: 'Passed with {{score}}', bad: 'Not passed: {{score}}, {{mark}} needed', wrong: 'Answered wrongly',
  },
  standing: { search: 'Name', onlyOwed: 'Only who owes it', notFound: 'No doctor found', notFoundText: 'Try another name, or look at all of them.', title: 'Training', lead: 'Who has not passed sees nobody; a pass counts at once and ends by itself.', empty: 'No doctors yet', emptyText: 'Their standing shows here once they are entered.', name: 'Doctor', department: 'Department', state: 'State', owed: 'Owes the course', ok: 'May see patients', score: 'Last score', until: 'Valid until', last: 'Last sat' },
};
