export default {
  signIn: {
    title: 'Sign in to Xinglin', lead: 'No account yet? Signing in by phone makes one.',
    phone: 'Mobile number', phoneHint: '11 digits', phoneWrong: 'Enter an 11-digit mobile number',
    code: 'Code from the text message', codeHint: '{{count}} digits', codeWrong: 'Enter the {{count}}-digit code',
    send: 'Send code', resend: 'Send again', resendIn: 'Again in {{count}} s', sent: 'The code was sent; it works for 5 minutes',
    act: 'Sign in', privacy: 'The code is for signing in only. Our staff will never ask you for it.',
    staff: 'Sign-in for doctors and staff',
  },
  staff: {
    title: 'Staff sign-in', lead: 'Doctors and administrators use the name their hospital gave them',
    userName: 'User name', password: 'Password', act: 'Sign in', needed: 'Please fill this in',
    show: 'Show password', hide: 'Hide password', patient: 'I am a patient: sign in by phone',
    demo: 'Demo password: {{password}}', pitch: 'One workstation for the whole online clinic', points: {
      queue: 'A live queue with every promise in sight', rules: 'Each rule checked by itself, each refusal explained', sign: 'Signed records with time stamps anyone can verify',
    },
  },
  demo: {
    title: 'Demo people', lead: 'All are invented; one tap and you are them.', years_one: '{{count}} year', years_other: '{{count}} years', unnamed: 'No name yet',
    phone: 'Demo phone', phoneLead: 'In real use the message goes to your own phone', waiting: 'No message yet', fill: 'Fill in the code',
    mismatch: 'Demo hint: the last character of an ID follows from the first 17; a name ending in the Chinese character yì (different) fails the check.',
  },
  verify: {
    title: 'Verify your identity', lead: 'Online care needs your true identity. Name and resident ID are checked by an outside service; no photo is kept.',
    name: 'Name', nameHint: 'As on your ID card', residentId: 'Resident ID', residentIdHint: '18 characters, the last may be X',
    act: 'Verify', later: 'Later', needed: 'Please fill this in', done: 'Verified',
    partial_one: '{{count}} more character', partial_other: '{{count}} more characters', wrong: 'The number is not right; check it digit by digit', retired: '15-digit IDs are retired; enter 18 characters', date: 'The birth date in the number is not real',
    right: 'The number looks right', steps: { sign: 'Sign in', verify: 'Identity', consent: 'Consent' }, stepLabel: 'Step {{at}} of 3: {{name}}',
    already: { title: 'You are verified', text: 'You can book and ask for care online.', act: 'Go on' },
  },
  consent: {
    version: 'Version {{version}}', agree: 'I have read this and agree', given: 'Agreed: {{when}}', withdraw: 'Withdraw consent',
    withdrawTitle: 'Withdraw this consent?', withdrawText: 'No new online visit can start then. Finished visits and their records remain; you may sign again later.',
    withdrawn: 'Withdrawn', agreed: 'Signed', forWhom: 'Signed for {{name}}', pending: 'Not signed yet', read: 'Read', list: 'Consents',
    listLead: 'What you agreed to, and when.', scrollHint: 'Please read to the end first', childOnly: 'Signed when you add a child under 14',
  },
  identity: {
    title: 'Identity', name: 'Name', residentId: 'Resident ID', sex: 'Sex', bornOn: 'Born on', phone: 'Mobile number',
    verified: 'Verified', unverified: 'Not verified', act: 'Verify your identity',
    masked: 'For your safety, ID and phone are shown only in part.', wrong: 'Something wrong? Bring your ID card to the hospital desk.',
  },
  sex: { MALE: 'Male', FEMALE: 'Female', UNKNOWN: 'Not given' },
  relation: { self: 'Yourself', mother: 'Mother', father: 'Father', grandparent: 'Grandparent', other_guardian: 'Other guardian', isMother: 'You are the mother', isFather: 'You are the father', isGrandparent: 'You are a grandparent', isOther: 'You are the guardian' },
  family: {
    title: 'Patients', lead: 'You can book and ask for care for yourself and for children under 18.', add: 'Add a child', remove: 'Remove',
    removeTitle: 'Remove {{name}} from your patients?', removeText: 'You can no longer book or ask for {{name}}; the records are kept.', removeAct: 'Remove {{name}}',
    present: 'Under 6: a guardian has to be present', noId: 'No resident ID yet', verifyFirst: 'Verify your own identity first, then add a child.', verify: 'Verify now',
    consent: 'Sign the consent to care',
  },
  child: {
    title: 'Add a child', name: 'Child\'s name', hasId: 'Has an ID', noId: 'No ID yet', noIdHint: 'Under 14 the birth date will do for now',
    bornOn: 'Birth date', pick: 'Choose', sex: 'Sex', relation: 'You are the child\'s', agree: 'I am the guardian and agree to the handling of the child\'s data',
    readText: 'Read the consent on children\'s data (under 14)', act: 'Add', added: '{{name}} was added', needed: 'Please fill this in', agreeNeeded: 'Please read and agree first',
    idLabel: 'Document',
  },
  largeType: { title: 'Would you like large type?', text: 'Text and buttons grow and colours get clearer. You can change this under Me.', yes: 'Use large type', no: 'No, thanks' },
  signOut: { title: 'Sign out?', text: 'Drafts on this device that were not sent will be cleared.', act: 'Sign out', stay: 'Stay' },
};
