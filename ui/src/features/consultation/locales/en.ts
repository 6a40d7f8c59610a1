export default {
  house: { go: 'See them', listTitle: 'Waiting online', lead: 'In the order of the promised time. Patients are not named; speak to the doctor where needed.', counted: '{{name}} {{count}}', doctor: 'Doctor', since: 'Asked', due: 'Answer by', state: 'State', inTime: 'In time', nobody: 'Nobody waits', nobodyText: 'Those who paid show here in the order of their promise. ', title: 'Online visits', waiting: 'Waiting', late: 'Overdue', inVisit: 'In progress', ended: 'Ended today' },
  next: 'Next',
  previous: 'Back',
  comma: ', ',
  title: { CHIEF: 'Chief physician', ASSOCIATE_CHIEF: 'Associate chief', ATTENDING: 'Attending physician', PHYSICIAN: 'Physician' },
  kind: { ADVICE: 'Advice by text', FOLLOW_UP: 'Follow-up by text' },
  new: {
    title: 'Ask a doctor', ADVICE: 'Ask for advice', FOLLOW_UP: 'Start a follow-up',
    noOffering: 'No doctor chosen yet', noOfferingText: 'Find a doctor first, then start from the doctor’s page.', find: 'Find a doctor',
  },
  step: { label: 'Steps', who: 'Patient', what: 'Trouble', gates: 'Check', pay: 'Pay' },
  who: { represented: 'you act for them', title: 'Who is it for?', self: 'me', child: 'my child', unnamed: 'No name yet', unverified: 'Identity not verified yet', years_one: '{{count}} year old', years_other: '{{count}} years old' },
  complaint: {
    label: 'What troubles you?', count: '{{length}} / {{most}}',
    hint: {
      ADVICE: 'For example: my right knee has hurt on stairs for two weeks, no fall. Should I have an X-ray?',
      FOLLOW_UP: 'For example: high blood pressure, amlodipine for three years, mornings now 140 to 150. I would like the treatment reviewed.',
    },
    emergency: 'With severe chest pain, trouble breathing, heavy bleeding or loss of consciousness, do not wait here: call 120 now.',
  },
  gates: {
    title: 'Before you start', open: 'Done', shut: 'Still to do', accepted: 'Accepted: {{diagnosis}}',
    present: 'I am the guardian and I am with the child now', verify: 'Verify identity', consent: 'Read and sign', upload: 'Upload the diagnosis', toVisit: 'Open that visit', rule: 'Read the rule', clinic: 'Book this doctor’s clinic',
  },
  gate: {
    offering: 'Service available', patient: 'Patient', licence: 'The doctor is licensed for this', self: 'Doctor and patient differ', identity: 'Identity verified',
    consent: 'Informed consent', guardian: 'Guardian present', evidence: 'Earlier diagnosis', single: 'No such visit under way',
  },
  promise: {
    minutes_one: 'within {{count}} minute', minutes_other: 'within {{count}} minutes', hours_one: 'within {{count}} hour', hours_other: 'within {{count}} hours',
    exchanges_one: '{{count}} question', exchanges_other: '{{count}} questions', unlimited: 'any number in that time',
  },
  pay: {
    review: 'Look once more', slot: 'A set time?', slotText: 'You may leave this open: the doctor answers as soon as possible. With a time chosen, the doctor answers you first then.', slotNone: 'No set time', slotAt: 'Agreed time', patient: 'Patient', evidence: 'Rests on', promise: 'The doctor’s promise', reply: 'First answer', talk: 'Time to talk', exchanges: 'Questions',
    refund: 'If the doctor does not answer in time you are refunded in full, without asking.', total: 'To pay', act: 'Submit and pay',
  },
  emergency: {
    title: 'This may be an emergency', call: 'Call 120', until: 'Until help arrives', noCharge: 'Do not wait for an answer online. Nothing has been charged.', back: 'There is no danger: go back and edit',
  },
  trouble: {
    title: 'What troubles you?', hint: 'Write what hurts most, since when, and whether it is getting worse.', act: 'Find me a doctor',
    note: 'We first look for signs of an emergency, then help you find a department and a doctor. This is not a diagnosis.',
  },
  state: {
    REQUESTED: 'To pay', WAITING: 'Waiting', IN_VISIT: 'In progress', RECORD_DUE: 'Record being written', CLOSED: 'Completed',
    DECLINED: 'Declined', TIMED_OUT: 'Refunded', TERMINATED: 'See in person', LAPSED: 'Cancelled unpaid', WITHDRAWN: 'Withdrawn',
  },
  clock: {
    REQUESTED: { what: 'Time left to pay', then: 'If it is not paid by then, the request is cancelled.' },
    WAITING: { short: 'reply within', what: 'Doctor answers within', then: 'If not, it is cancelled and fully refunded. You may add details meanwhile.' },
    IN_VISIT: { short: 'ends in', what: 'Time left to talk', then: 'It ends by itself then; the doctor may close it earlier.' },
  },
  visit: { agent: 'Asked by {{name}} for the patient',
    title: 'Visit', asked: 'What {{name}} asked', evidence: 'Rests on:', number: 'No. {{number}}', pay: 'Pay now', again: 'Ask this doctor again', complain: 'Complain about this visit', slot: 'Agreed time', bookClinic: 'Book a clinic visit',
  },
  withdraw: {
    open: 'Withdraw the request', title: 'Withdraw this request?', text: 'It is not paid; nothing will be charged.', textPaid: 'The doctor has not taken it yet; the fee goes back the way it came.',
    act: 'Withdraw', actPaid: 'Withdraw and refund ¥{{price}}',
  },
  refer: {
    title: 'Please see a doctor in person', note: 'The doctor says: {{note}}', emergency: 'If it suddenly gets worse, call',
    reason: {
      CONDITION_CHANGED: 'Your condition has changed; online care is no longer safe enough.', FIRST_VISIT: 'This is a first visit and has to be in person.', NEEDS_EXAMINATION: 'It takes an examination in person to judge.',
      RED_FLAG: 'There is something that needs care soon.', OTHER: 'Online care does not fit this.',
    },
  },
  declined: {
    title: 'The doctor declined', note: 'The doctor says: {{note}}',
    reason: {
      BUSY: 'The doctor is too busy at the moment.', OUT_OF_SCOPE: 'The question is outside the doctor’s field.', NOT_SUITABLE: 'This does not fit online care.',
      INSUFFICIENT_MATERIAL: 'There was not enough to judge by.', OTHER: 'The doctor cannot take it at the moment.',
    },
  },
  refunded: 'Refunded the way it came:',
  record: { ready: 'The record is signed; you can read and download it.', open: 'See the record' },
  reviews: { title: 'What patients say', none: 'No ratings yet. After a visit its patient may rate it once.', count_one: '{{count}} rating', count_other: '{{count}} ratings' },
  rate: {
    ask: 'How was this visit?', open: 'Rate it', title: 'Rate this visit', satisfaction: 'Satisfaction', score: 'Score (0 to 10)',
    comment: 'Anything to add (optional)', send: 'Send rating', yours: 'Your rating', stars_one: '{{count}} star', stars_other: '{{count}} stars', points_one: '{{count}} point', points_other: '{{count}} points',
  },
  chat: {
    label: 'Conversation', empty: 'No messages yet.', lost: 'The connection dropped; trying again. Press to retry now', typing: 'The doctor is writing…', newMessage: 'Doctor: {{text}}', newImage: 'The doctor sent a picture',
    youSaid: 'You said', doctorSaid: 'The doctor said', read: 'Read', sent: 'Delivered', sending: 'Sending', waiting: 'Waiting for the network', failed: 'Not sent', again: 'Send again', discard: 'Delete',
    image: 'Picture', openImage: 'See it large', imageGone: 'The picture cannot be opened', addImage: 'Send a picture', write: 'Write a message', writeWaiting: 'Add details while you wait', send: 'Send',
    exchanges: '{{used}} of {{most}} questions asked',
  },
  notice: {
    'answer-late': 'The answer missed its promised time; a part of the fee was refunded.', 'report-late': 'The report was not read in the promised time; a part of the fee was refunded.',
    paid: 'Paid; the doctor has been told.', accepted: 'The doctor took your visit; you can talk for {{hours}} hours.', declined: 'The doctor declined; the fee was refunded.', 'timed-out': 'Time ran out; the fee was refunded in full by itself.',
    withdrawn: 'You withdrew this request.', closed: 'The doctor closed this visit.', 'window-over': 'Time is up; the visit has ended.', 'record-due': 'Time is up; the doctor is writing the record.',
    terminated: 'The doctor ended the online visit; please see a doctor in person. The fee was refunded.', 'follow-up-yes': 'The doctor confirms: this is a follow-up.', 'follow-up-no': 'The doctor finds: this is not a follow-up.',
    emergency: { title: 'What you describe may be an emergency', text: 'Do not wait for an answer: call 120 or go to the nearest emergency department now.' },
  },
  list: { title: 'Visits by text', left: 'time left', empty: 'No visits yet', emptyText: 'Say what troubles you and we help you find a doctor.', find: 'Say what troubles me', unread_one: '{{count}} unread', unread_other: '{{count}} unread' },
  home: { title: 'Visit with Dr {{doctor}}' },
};
