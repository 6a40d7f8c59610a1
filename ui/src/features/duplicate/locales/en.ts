export default {
  title: 'Duplicate records',
  lead: 'When one person was recorded twice, find both with the ID card at hand and join them. Both are then shown together; nothing recorded is changed, and they can be parted at any time.',
  find: { title: 'Find', name: 'Name', bornOn: 'Born on', act: 'Find', none: 'Nobody found', noneText: 'Only those whose name and day of birth both agree are listed.', one: 'There is one record only; nothing to join.' },
  columns: { keep: 'Keep', merge: 'Join to it', name: 'Name', sex: 'Sex', bornOn: 'Born on', id: 'Resident ID', phone: 'Mobile number', verified: 'Identity' },
  sex: { MALE: 'Male', FEMALE: 'Female', UNKNOWN: 'Unknown' }, yes: 'Verified', no: 'Not verified', noId: 'None', noPhone: 'None',
  join: { reason: 'Reason', hint: 'E.g. both parents added the child', act: 'Join the records', ask: 'Join these two records?', text: 'The kept one is used from now on; the other is signed out. Visits, appointments and bills of both are shown together.', choose: 'Choose one to keep and the other to join to it', done: 'Joined' },
  history: { title: 'What was joined', at: 'When', name: 'For', by: 'By', reason: 'Reason', act: 'Act', undone: 'Parted {{when}}', part: 'Part', none: 'Nothing yet', noneText: 'Each joining and parting is listed here.', ask: 'Part the records of {{name}}?', go: 'Part them', cancel: 'Cancel', done: 'Parted; both are as they were' },
};
