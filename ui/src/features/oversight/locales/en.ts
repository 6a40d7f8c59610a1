export default {
  title: 'Complaints and suggestions',
  channels: {
    title: 'How to complain',
    lead: 'If you are not satisfied, call, write, come to the office, or file it here and follow its progress.',
    phone: 'Phone', email: 'E-mail', hours: 'Hours', office: 'Office', file: 'File a complaint online',
    promise_one: 'Answered within {{count}} working day', promise_other: 'Answered within {{count}} working days',
    rule: 'The rule on answering', search: 'Search hospitals by name', none: 'No hospital found',
  },
  kinds: { WAITING: 'Waiting too long', REFUND: 'Cancelling and refunds', PROMISE: 'Promised reply did not come', RECORD: 'Records and reports', ATTITUDE: 'Manners', PRICE: 'Prices and receipts', PRIVACY: 'Privacy', MEDICINE: 'Medicines', SYSTEM: 'The app and its notices', OTHER: 'Something else' },
  states: { FILED: 'Waiting to be taken up', ACCEPTED: 'In hand', ANSWERED: 'Answered' },
  outcomes: { UPHELD: 'Upheld', PARTLY: 'Partly upheld', NOT_UPHELD: 'Not upheld', SETTLED: 'Settled' },
  late: 'Overdue',
  due: { FILED: 'Taken up by {{day}}', ACCEPTED: 'Answered by {{day}}', lateFILED: 'Was due to be taken up by {{day}}', lateACCEPTED: 'Was due to be answered by {{day}}' },
  list: {
    new: 'File a complaint', empty: { title: 'No complaints', text: 'If something went wrong, tell the hospital; you will see by when it is taken up and answered.' },
  },
  form: {
    title: 'File a complaint', about: { access: 'This is about one look at your record; the hospital sees which.', visit: 'This is about one of your online visits; the hospital sees which.', appointment: 'This is about one of your appointments; the hospital sees which.' }, house: 'Which hospital', kind: 'What about', text: 'What happened', hint: 'When, where, what happened and what you hope for; the more precise, the better', left_one: '{{count}} character left', left_other: '{{count}} characters left',
    send: 'File the complaint', promise: 'You get a ticket number and the days by which it is taken up and answered.', emergency: 'If you are getting worse, see a doctor first or call 120.',
  },
  one: {
    ticket: 'Ticket', house: 'Hospital', kind: 'About', filed: 'Filed', access: 'The look', look: '{{who}} looked at the record or handled it', emergencyLook: '{{who}} looked at the record in an emergency', system: 'The system', text: 'Complaint', answer: 'The hospital’s answer', by: '{{name}} answered', progress: 'Progress',
    filedStep: 'Filed', acceptStep: 'Taken up', answerStep: 'Answered', rule: 'The rule behind these dates',
  },
  handed: { title: 'Complaints for me', lead: 'What the complaint desk handed to you; the days to keep stay as they were. Answer it, or hand it back with what you found.', none: 'No complaint is with you', noneText: 'What is handed to you stands here, and a message tells you.' },
  duties: { ADMINISTRATOR: 'administrator', MEDICAL_AFFAIRS: 'medical affairs', QUALITY: 'quality', COMPLAINTS: 'complaints', PHARMACY: 'pharmacy', INFORMATION: 'IT', PRIVACY: 'privacy', and: ', ' },
  desk: { heads: 'head of {{name}}', mine: 'Handed to me', accepted: 'In hand', counted: '{{name}} {{count}}', department: 'Department', allDepartments: 'All departments', noDepartment: 'not known yet', handler: 'Handled by', nobody: 'nobody yet', way: 'Its way', noWay: 'Not handed over yet. Hand it to whoever can settle it best.', handed: '{{by}} handed it to {{to}}', handedIn: '{{by}} handed it to {{to}} ({{department}})', handOver: 'Hand over', to: 'To whom', pickTo: 'Choose a colleague', pickDepartment: 'Optional', note: 'Note', noteHint: 'What is known, and what the colleague should do', needed: 'Please fill this in', cancel: 'Cancel', outcome: 'What was found', outcomeFirst: 'Choose what was found first', go: 'Handle', next: 'Complaints due first', open: 'Open', new: 'To accept', late: 'Overdue',
    title: 'Complaints', lead: 'Sorted by the next due date; overdue ones count against the institution', waiting: 'To do', answered: 'Answered', who: 'Patient', phone: 'Phone', due: 'Due',
    emptyWaiting: { title: 'Nothing to do', text: 'What patients file stands here by its due date.' }, emptyAnswered: { title: 'Nothing answered yet', text: 'Answered complaints stay here for reference.' },
    back: 'Back to the list', accept: 'Take up', answerTitle: 'Answer the patient', answerHint: 'What you found, what was done and what comes next; the patient sees these very words', answer: 'Send the answer', sent: 'Answered',
    confirm: { title: 'Send this answer?', text: 'It cannot be changed afterwards; the patient is told at once.', act: 'Send the answer' },
  },
};
