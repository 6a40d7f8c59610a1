export default {
  title: 'Messages', lead: 'What you should know; open one to act on it', readAll: 'Mark all as read', unread: 'Unread',
  bell: 'Messages, {{count}} unread', bellNone: 'Messages, none unread',
  empty: { title: 'No notices yet', text: 'Changes of appointments, refunds and doctors’ replies are told here.' },
  emptyWork: { title: 'No messages', text: 'New requests and changes show here.' },
  messages: {
    PERSON_VERIFIED: { title: 'You are verified', text: 'You can now book clinics and ask doctors online.' },
    APPOINTMENT_CANCELLED: { title: 'Appointment cancelled', text: 'Your clinic with Dr {{doctor}} on {{startsAt}} is cancelled; {{amount}} goes back the way it was paid.' },
    BILL_REFUNDED: { title: '{{amount}} refunded', text: '{{reason}}The money goes back the way it was paid; your bank decides when it arrives.' },
    VISIT_OPENED: { title: 'A new request', text: 'The patient has paid. Take it before {{until}}, or it is refunded by itself.' },
    VISIT_ACCEPTED: { title: 'Dr {{doctor}} took your visit', text: 'You can talk now; the visit is open until {{until}}.' },
    VISIT_CLOSED: { title: 'Visit completed', text: 'Dr {{doctor}} closed the visit. Read the record and rate it.' },
    VISIT_REFUSED: { title: 'Your request was not taken', text: '{{reason}}The fee is refunded in full; you may choose another doctor.' },
    VISIT_TERMINATED: { title: 'Please see a hospital', text: 'Dr {{doctor}} ended the online visit. {{reason}}The fee is refunded.' },
    DOCUMENT_SIGNED: { title: 'Your record is signed', text: 'The doctor signed your record; read, download and verify it.' },
    COMPLAINT_ANSWERED: { title: 'Your complaint was answered', text: '{{institution}} answered your complaint.' },
  },
  reasons: {
    cancelled: 'The appointment was cancelled. ', lapsed: 'The time to pay had run out. ', 'paid-twice': 'It had been paid twice. ', DOCTOR_DECLINED: 'The doctor could not take it. ', TIMED_OUT: 'The doctor did not answer in the promised time. ',
    CONDITION_CHANGED: 'The condition changed and needs to be seen in person. ', FIRST_VISIT: 'It is a first visit, which has to be in person. ', NEEDS_EXAMINATION: 'An examination in person is needed. ', RED_FLAG: 'There was a sign that needs emergency care. ', OTHER: 'Online care did not fit. ',
  },
};
