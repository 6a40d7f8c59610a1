export default {
  title: 'Public page', lead: 'Everybody reads this without signing in, and at once after saving. Licence, legal subject, protection and connection come from the application and the supervisor.', rule: 'What has to be public', see: 'See the public page',
  zh: 'Chinese', en: 'English', save: 'Save and publish', saved: 'Published', needed: 'Please fill this in', add: 'Add a line', remove: 'Remove this line', line: 'Line {{count}}',
  fields: { address: 'Address', phone: 'Phone for questions', opening: 'Opening hours', introduction: 'About the house', complaintPhone: 'Phone for complaints', complaintEmail: 'E-mail for complaints', complaintHours: 'Hours for complaints', complaintOffice: 'Office for complaints', process: 'How a visit goes' },
  parts: { place: 'Place and contact', about: 'About and process', complaints: 'Complaint channel' },
  notices: 'Notices', noticeTitle: 'Title', noticeBody: 'Text', announce: 'Publish a notice', none: 'No notices', noneText: 'Closures, moves and holidays can be told as notices.', withdraw: 'Take down', withdrawSure: 'Take this notice down?', withdrawText: 'Patients will no longer see “{{title}}”.',
  comma: ', ', history: 'What was changed', noHistory: 'Nothing changed yet', noHistoryText: 'Who changed what and when is listed here.', at: 'When', by: 'By', what: 'What',
};
