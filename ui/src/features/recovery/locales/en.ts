export default {
  title: 'Lost access',
  lead: 'For patients whose old number no longer works, and colleagues who forgot their password or lost their authenticator. Each case takes a reason, is kept, and the person is told.',
  number: {
    title: 'A patient’s new number', text: 'Check the person and the original ID card; the new phone must be at hand to read the code.',
    name: 'Name', residentId: 'Resident ID', phone: 'New mobile number', code: 'Code sent to the new phone', send: 'Send code', sent: 'The code was sent', again: 'Again in {{count}} s', reason: 'Reason', reasonHint: 'E.g. old number cancelled, came in person with ID card',
    act: 'Change the number', done: 'Changed; the patient was signed out everywhere.', needed: 'Please fill this in', phoneWrong: 'Enter an 11-digit mobile number',
  },
  colleagues: {
    title: 'A colleague who cannot sign in', text: 'Who forgot the password gets one for a single sign-in within 30 minutes, after you made sure it is them; who lost phone and recovery codes has the second factor taken off and sets up a new one.',
    textOperator: 'You look after the administrators of every institution and those who work for none; everybody else asks the administrator of their hospital.',
    search: 'Name or user name', who: 'Colleague', userName: 'User name', house: 'Institution', roles: 'Works as', own: 'You', suspended: 'Suspended',
    none: 'Nobody found', noneText: 'Try another name or user name.', needed: 'Please fill this in', reason: 'Reason', cancel: 'Cancel',
    byOperator: 'Password: the operator’s to reset',
  },
  roles: { DOCTOR: 'doctor', ADMINISTRATOR: 'administrator', OPERATOR: 'operator', SUPERVISOR: 'supervisor', APPLICANT: 'applicant', and: ', ' },
  password: {
    act: 'Reset password', ask: 'Reset the password of {{name}}?', text: 'The old password and every open session end at once; the second factor stays.', reasonHint: 'E.g. forgot the password, staff card checked in person', go: 'Reset the password',
    title: 'Password for one sign-in', note: 'Shown this once: tell your colleague in person. It is good until {{until}}; signing in takes a password of their own.', of: '{{name}}’s user name', password: 'One-time password', copy: 'Copy', copied: 'Copied', close: 'I passed it on',
  },
  factor: {
    act: 'Take off second factor', ask: 'Take off the second factor of {{name}}?', text: 'They are signed out everywhere, sign in with the password alone, and set up a new one.', reasonHint: 'E.g. phone lost, asked in person', go: 'Take it off', done: 'Taken off; the colleague is told.',
  },
  history: { title: 'What was done', kind: 'What', who: 'For', by: 'By', reason: 'Reason', at: 'When', none: 'Nothing yet', noneText: 'Each case is listed here.', kinds: { NUMBER: 'New number', FACTOR: 'Second factor taken off', PASSWORD: 'Password reset', OWN_NUMBER: 'By the person' } },
};
