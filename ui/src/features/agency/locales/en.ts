export default {
  title: 'Acting for family', lead: 'An adult in your family may book, ask doctors or read your record for you. You choose what, and end it any time; cancelling and asking a doctor take your own code each time.',
  add: 'Let somebody act for me', offered: 'Waiting for your answer', held: 'People I act for', granted: 'People who act for me', none: 'Nobody yet', noneText: 'Let your daughter book clinics for you, for example.',
  from: '{{name}} asks you to act for them', until: 'Until {{when}}', waiting: 'Waiting to be accepted', nothing: 'May do nothing at present',
  tie: { CHILD: 'Child', SPOUSE: 'Spouse', PARENT: 'Parent', SIBLING: 'Sibling', OTHER: 'Other' },
  errand: { BOOK: 'Book clinics', CONSULT: 'Ask doctors online', RECORD: 'Read the record' },
  errandHint: { BOOK: 'Book, pay, check in; cancelling takes your yes each time', CONSULT: 'Each visit takes your yes; the doctor sees who writes', RECORD: 'Look only' },
  accept: 'Accept', decline: 'Decline', end: 'End', endAsk: 'End this mandate?', endText: '{{name}} can act for you no more, at once.', endHeld: 'You can act for {{name}} no more, at once.', endAct: 'End it', change: 'Change', save: 'Save', cancel: 'Cancel',
  form: {
    title: 'Let somebody act for me', name: 'Their name', nameHint: 'As on their ID card', phone: 'Their mobile number', tie: 'They are your', errands: 'They may', errandsHint: 'Nothing chosen means they may do nothing; you can add later',
    code: 'Code sent to your phone', send: 'Send code', again: 'Again in {{count}} s', needed: 'Please fill this in', phoneWrong: 'Enter an 11-digit mobile number', codeWrong: 'Enter the 6-digit code', act: 'Confirm', note: 'It begins when they sign in with this number, verify their identity and accept; it lapses after a year.',
  },
};
