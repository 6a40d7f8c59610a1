export default {
  section: {
    title: 'Change the time', until: 'Can be moved until {{when}}, {{left}} more times', act: 'Choose another time',
    asked: 'The doctor is away; a new place is kept for you',
    askedText: 'The clinic of {{doctor}} at {{was}} was stopped. We have kept the place below for you at the same price. Please decide by {{until}}; if you say nothing, all of your money goes back.',
    accept: 'Take the new time', refuse: 'Refund me', other: 'Choose another time',
    refuseTitle: 'Take the money back?', refuseText: 'The place goes to another patient, and the whole fee goes back to you.', refuseAct: 'Refund everything', keep: 'Not yet',
    accepted: 'You took the new time after the clinic was stopped', DECLINED: 'The clinic was stopped, and you took your money back.', UNANSWERED: 'The clinic was stopped and we had no answer; all of your money went back.',
    REFUNDED: 'The clinic of {{doctor}} at {{was}} was stopped. There was no place at the same price, so {{amount}} went back to you.', RELEASED: 'The clinic of {{doctor}} at {{was}} was stopped. Nothing had been paid; the place was released.',
  },
  move: {
    title: 'Change the time', now: 'Now booked', rule: 'Another place of the same doctor or department. What it costs less goes back to you; what it costs more is paid first, and if you do not pay you keep this one.',
    same: 'Same doctor', refund: '{{amount}} back', none: 'No other place soon', noneText: 'Everything else is booked. Look again later, or keep this appointment.',
    fixed: 'This appointment can no longer be moved', late: 'It could be moved until {{when}}.', often: 'It has been moved as often as the rule allows. You may still cancel in time and book again.', unpaid: 'Only an appointment that is paid and still to come can be moved.',
    back: 'Back to the appointment', sureTitle: 'Move to {{when}}?', sureText: 'With {{doctor}}. Your place at {{was}} goes to somebody else.', sureRefund: '{{amount}} goes back to you.', act: 'Move it', keep: 'Keep it',
  },
  extra: {
    title: 'Added places', lead: 'For one patient more than the clinic holds: choose a time, say why; it stays on record. Whoever is on the waiting list is asked first.', pickText: 'The clinics of the next two weeks then show here.',
    none: 'No clinic to add to in two weeks', noneText: 'Stopped clinics and those in release take no added places.', count: '{{added}} of {{limit}} added', left: '{{count}} left', full: 'Full',
    sure: 'Add a place at {{when}}?', sureText: 'Only your institution sees the reason. The place is offered to the waiting list first; if nobody takes it, it is open to all.', reason: 'Why it was added', reasonHint: 'For example: came from far after surgery, to be seen today', act: 'Add a place', cancel: 'Back',
    record: 'Places added', empty: 'No place was added yet', emptyText: 'Times, reasons and who added them show here.', time: 'Clinic', by: 'Added by', at: 'Added', as: { DOCTOR: 'the doctor', ADMINISTRATOR: 'administrator' },
  },
  upgrade: {
    title: 'Pay the difference', more: '+{{amount}}', sureText: 'This place with {{doctor}} costs {{amount}} more. We keep it for you, and swap the places when the difference is paid. If you do not pay, you keep your place at {{was}}.', act: 'Change and pay {{amount}}',
    kept: 'A new place is kept for you', keptText: '{{when}}, {{doctor}}. It is yours when the difference of {{amount}} is paid; until then your old place stays as it is.', left: 'Time left to pay', pay: 'Pay {{amount}}', letGo: 'Keep my old place',
    DONE: 'Changed to {{when}}', DONE_text: 'The difference of {{amount}} is paid; you see {{doctor}}. Your old place went to somebody else.',
    LAPSED: 'Nothing was changed', LAPSED_text: 'The difference was not paid in time. The new place was released, and you keep your old one.', WITHDRAWN: 'You kept your old place', WITHDRAWN_text: 'The new place was released; your appointment is as it was.',
    RETURNED: 'Not changed; the difference goes back', RETURNED_text: 'When your payment arrived the places could not be swapped any more. All of the {{amount}} goes back, and your appointment was not touched.',
  },
  leaves: {
    title: 'Doctors away', own: 'My leave', lead: 'Clinics stop at once; whoever paid gets a place at the same price or all of the money, and is told in the app and by text message.',
    doctor: 'Doctor', pickDoctor: 'Choose a doctor', reading: 'Reading the list of doctors…', nobodyFound: 'No such doctor', from: 'First day', until: 'Last day', part: 'Part of day', whole: 'Whole day', parts: { MORNING: 'Morning', AFTERNOON: 'Afternoon', EVENING: 'Evening' },
    reason: 'Reason (patients do not see it)', reasonHint: 'For example: conference, sick leave', look: 'See the effect first', confirm: 'Stop the clinics',
    effect: '{{sessions}} sessions, {{booked}} booked', movable: 'can move', refunds: 'refunds', unpaid: 'unpaid, released', nobody: 'Nobody is booked; the clinics just stop.',
    sureTitle: 'Stop the clinics?', sureText: '{{booked}} patients are told: {{movable}} get another place, {{refunds}} get their money back. This cannot be undone.',
    days: 'Days', state: 'Patients', entered: 'Entered', empty: 'No leave entered', emptyText: 'After a leave is entered, what became of the patients shows here.', list: 'Leaves', working: 'Being arranged, {{count}} to go', done: 'All arranged', none: 'Nobody was booked',
    outcomes: { MOVED: 'to answer', ACCEPTED: 'accepted', DECLINED: 'took the money', UNANSWERED: 'no answer, refunded', REFUNDED: 'refunded', RELEASED: 'released', OVERTAKEN: 'changed otherwise' },
  },
};
