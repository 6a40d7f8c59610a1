export default {
  product: 'Xinglin',
  otherLanguage: '中文',
  again: 'Try again',
  more: 'Load more',
  thatIsAll: 'That is all',
  notNow: 'Not now',
  back: 'Back',
  when: {
    today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow',
    night: 'early morning', morning: 'morning', afternoon: 'afternoon', evening: 'evening',
  },
  age: {
    days_one: '{{count}} day', days_other: '{{count}} days',
    months_one: '{{count}} month', months_other: '{{count}} months',
    years_one: '{{count}} year', years_other: '{{count}} years',
    yearsMonths: '{{years}} y {{months}} m',
  },
  left: { days_one: '{{count}} day', days_other: '{{count}} days', hours: '{{hours}} h {{minutes}} min' },
  reach: {
    offline: 'You are offline. What you typed is kept on this device.',
    restarting: 'The system is restarting, usually within a minute. This page recovers by itself.',
    unreachable: 'The server cannot be reached. Trying again.',
  },
  demo: { mark: 'Demo', hint: 'Demonstration: people, institutions and payments are invented' },
  failed: {
    passing: { title: 'One moment', text: 'The server cannot be reached. Nothing was changed; this loads by itself once it is back.' },
    missing: { title: 'Not found', text: 'It may have been moved, or the link is incomplete.' },
    forbidden: { title: 'No access', text: 'Your account may not see this. The attempt was recorded.' },
    fault: { title: 'Something went wrong', text: 'This step was not completed and your data was not changed. Please try again.' },
  },
  fault: { title: 'This page failed', text: 'What was saved is safe. Reload to go on.', reload: 'Reload' },
  refusal: { title: 'The rules do not allow this', source: 'Source: {{source}}', read: 'Read the rule', wayOut: 'What you can do' },
};
