export default {
  title: 'Lost access',
  lead: 'For patients whose old number no longer works, and colleagues who lost their authenticator. Each case takes a reason, is kept, and the person is told.',
  number: {
    title: 'A patient’s new number', text: 'Check the person and the original ID card; the new phone must be at hand to read the code.',
    name: 'Name', residentId: 'Resident ID', phone: 'New mobile number', code: 'Code sent to the new phone', send: 'Send code', sent: 'The code was sent', again: 'Again in {{count}} s', reason: 'Reason', reasonHint: 'E.g. old number cancelled, came in person with ID card',
    act: 'Change the number', done: 'Changed; the patient was signed out everywhere.', needed: 'Please fill this in', phoneWrong: 'Enter an 11-digit mobile number',
  },
  factor: {
    title: 'A colleague’s second factor', text: 'For colleagues who lost both phone and recovery codes. They are signed out everywhere, sign in with the password alone, and set up a new one.',
    who: 'Colleague', userName: 'User name', act: 'Take off', own: 'You', none: 'No colleague has a second factor', noneText: 'Those who set one up are listed here.',
    ask: 'Take off the second factor of {{name}}?', reason: 'Reason', reasonHint: 'E.g. phone lost, asked in person', go: 'Take it off', cancel: 'Cancel', done: 'Taken off; the colleague is told.',
  },
  history: { title: 'What was done', kind: 'What', who: 'For', by: 'By', reason: 'Reason', at: 'When', none: 'Nothing yet', noneText: 'Each case is listed here.', kinds: { NUMBER: 'New number', FACTOR: 'Second factor taken off', OWN_NUMBER: 'By the person' } },
};
