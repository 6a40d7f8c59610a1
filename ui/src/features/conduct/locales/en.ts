export default {
  title: 'Missed appointments', who: 'Patient', self: 'Me',
  year: '{{count}} this year', ladder: '{{first}} in a year stop booking for {{firstDays}} days, {{second}} for {{secondDays}}. Only the patient is affected, nobody else of the family; emergency care never is.',
  barred: 'No booking until {{until}}', fine: 'Booking is open', rule: 'See the rule',
  empty: 'Nothing missed', emptyText: 'A paid clinic that was neither cancelled nor attended shows here.',
  state: { STANDING: 'Counts', APPEALED: 'Appeal being handled', UPHELD: 'Appeal not accepted', REMOVED: 'Removed' },
  appeal: 'Appeal', reason: 'Why you did not come', reasonHint: 'For example: trains were cancelled, sudden illness', send: 'Send the appeal', yours: 'What you said: {{text}}', note: 'The hospital’s answer: {{text}}',
  desk: {
    title: 'No-show appeals', lead: 'Patients say why, the hospital checks and decides; what is removed stops counting at once.', empty: 'No appeals', emptyText: 'Appeals of patients show here.', list: 'No-show appeals',
    patient: 'Patient', visit: 'Missed clinic', reason: 'What the patient says', count: 'This year', state: 'State', filed: 'Appealed', decide: 'Decide', accept: 'Accept and remove', reject: 'Do not accept', note: 'Answer to the patient', noteHint: 'What you found and why', answer: 'Answer', answered: 'Answer: {{text}}',
  },
};
