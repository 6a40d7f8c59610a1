export default {
  reasons: { LIFE_AT_RISK: 'Life at risk', CANNOT_CONSENT: 'Unable to agree, and nobody who could', DOCTOR_UNREACHABLE: 'The treating doctor cannot be reached', OTHER: 'Another emergency' },
  verdicts: { JUSTIFIED: 'Good reason', UNJUSTIFIED: 'No good reason' },
  waiting: 'To be reviewed', late: 'Review overdue',
  doctor: 'Doctor', institution: 'Hospital', patient: 'Patient', reason: 'Reason', words: 'In words', opened: 'Opened', ends: 'Ends', stillOpen: 'Still open', reviewBy: 'Review by', verdict: 'Finding', note: 'What the hospital says',
  looks: 'What was looked at', noLooks: 'Nothing was looked at yet',
  actions: { other: 'Handled the data', record: { 'break-glass': 'Opened the record', 'close-glass': 'Ended the emergency access', read: 'Read the record', download: 'Downloaded a record' }, evidence: { read: 'Looked at proof of a diagnosis' }, patient: { find: 'Looked up by number' } },
  opening: {
    title: 'Emergency access', lead: 'A doctor who does not treat you can open your record for a while in an emergency, with a reason. The hospital reviews each one.', complain: 'Complain about this', log: 'Who looked at my record', rule: 'The rule behind this',
  },
  work: {
    title: 'Open a record in an emergency', lead: 'For emergencies only: with a reason, for a limited time, told to the patient at once, and reviewed by the hospital.',
    number: 'The patient’s resident ID or mobile number', hint: '18-character ID or 11-digit number', find: 'Find the patient', found: 'Is this the patient before you?', years_one: '{{count}} year old', years_other: '{{count}} years old', anotherPatient: 'Another patient',
    why: 'Why it is an emergency', words: 'The situation', wordsHint: 'Such as: brought in unconscious, allergies and current drugs must be known', open: 'Open the record ({{minutes}} min)', told: 'The patient is told at once and sees your name, hospital and reason; everything you look at is logged, and the hospital reviews it within 3 days.',
    banner: 'Emergency access', close: 'Done, close it', closed: 'Closed', over: 'The time is over; the record is closed', again: 'Open again',
    allergies: 'Allergies', noAllergies: 'No allergy recorded', problems: 'Problems', noProblems: 'No problem recorded', timeline: 'Visits and papers', noTimeline: 'No visit yet', read: 'Read the record', suspected: ' (suspected)', brought: 'Brought by the patient',
    mine: 'My emergency accesses', none: 'None so far', noneText: 'Emergency accesses and their reviews are listed here.', sex: { MALE: 'Male', FEMALE: 'Female', UNKNOWN: 'Sex unknown' }, unnamed: 'Not verified',
    kinds: { ADVICE: 'Advice', FOLLOW_UP: 'Follow-up', CLINIC: 'Clinic' },
  },
  desk: {
    title: 'Emergency reviews', lead: 'Every emergency access by a doctor of this hospital is reviewed in time; patient and doctor are told the finding', todo: 'To do', done: 'Reviewed', go: 'Review', back: 'Back to the list',
    emptyTodo: { title: 'Nothing to review', text: 'When a doctor opens a record in an emergency, it shows here.' }, emptyDone: { title: 'Nothing reviewed yet', text: 'What was reviewed stays here for reference.' },
    judge: 'Review', found: 'Was there good reason?', noteHint: 'What you checked and what was done; patient and doctor both read these words', send: 'Send the finding',
    confirm: { title: 'Send this finding?', text: 'It cannot be changed afterwards; patient and doctor are told at once.', act: 'Send: {{verdict}}' },
  },
};
