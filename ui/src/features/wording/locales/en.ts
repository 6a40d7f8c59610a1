export default {
  title: 'Text messages', lead: 'Each message has standard words; write your own, and say from which day they hold. Neither the patient nor the illness is named.', rule: 'Read the rule',
  own: 'own words', standard: 'standard words', edit: 'Change', from: 'Holds from', fromNote: 'Today means at once', preview: 'Preview (sample values)', characters_one: '{{count}} character with the signature', characters_other: '{{count}} characters with the signature', look: 'Preview', publish: 'Publish', insert: 'Insert', needed: 'needed',
  formLead: 'A telephone has no language, so both are sent together; the signature is put before them by itself.', zh: 'Chinese', en: 'English',
  versions_one: '{{count}} version', versions_other: '{{count}} versions', since: 'from {{day}}', standardAgain: 'Standard words again', withdraw: 'Take back', reset: 'Back to the standard words', resetSure: 'Back to the standard words?', resetText: 'It holds at once; your own words stay in the list of versions.',
  state: { PLANNED: 'planned', IN_FORCE: 'in force', PAST: 'replaced' },
  occasion: { REMINDER: 'Reminder of an appointment', OFFER: 'A place on the waiting list', REFUND: 'Refund', PREPARATION: 'Preparing for an examination' },
  when: { REMINDER: 'Sent the day before and two hours before', OFFER: 'Sent when a place is kept for somebody; unanswered, it goes to the next', REFUND: 'Sent when money goes back', PREPARATION: 'Sent when it is time to prepare' },
};
