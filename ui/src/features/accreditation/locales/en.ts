export default {
  optional: ' (optional)',
  kinds: { SECOND_NAME: 'Second name of a hospital', OWN_LICENCE: 'Independent', SPECIALISED: 'Second name of a specialised hospital' },
  state: { DRAFT: 'Being written', SUBMITTED: 'Waits for approval', RETURNED: 'Returned', APPROVED: 'Licensed' },
  steps: { house: 'Institution', licence: 'Licence and subjects', place: 'Place and contact', systems: 'Systems and supervision', papers: 'Papers and contracts', check: 'Check and submit' },
  fields: {
    kind: 'Kind', level: 'Level of the hospital', hostZh: 'Host hospital', hostEn: 'Host hospital in English', nameZh: 'Name of the Internet hospital', nameEn: 'Name in English', shortZh: 'Short name', shortEn: 'Short name in English', province: 'Province', beds: 'Beds of the host',
    legalSubject: 'Legal subject', representative: 'Legal representative', creditCode: 'Social credit code',
    licenceNumber: 'Licence number', licenceIssuer: 'Issued by', licenceFrom: 'Licence valid from', licenceTo: 'Licence valid until', hostSubjects: 'Clinical subjects of the host', subjects: 'Clinical subjects of the Internet hospital',
    address: 'Address', district: 'Division code', phone: 'Telephone', opening: 'Opening hours', introduction: 'About the hospital', complaintPhone: 'Complaints: telephone', complaintEmail: 'Complaints: e-mail', complaintHours: 'Complaints: hours', complaintOffice: 'Complaints: office',
    protectionLevel: 'Level of protection', protectionCertificate: 'Protection certificate', protectionFrom: 'Certificate valid from', protectionTo: 'Certificate valid until', supervisionReference: 'Connection number', supervisionAuthority: 'Supervision platform', qualityHead: 'Head of quality', informationHead: 'Head of information technology', pharmacyHead: 'Head of pharmacy',
  },
  hints: {
    nameZh: 'Host name plus 互联网医院; an independent one has its own mark before it', shortEn: 'Becomes the page’s address, such as qingshan', creditCode: '18 characters, the last one is a check', subjects: 'None beyond those of the host', opening: 'One line each', district: 'Six digits', protectionLevel: 'Level 3 or higher',
  },
  slots: {
    LICENCE: 'Practice licence', PROTECTION: 'Protection assessment', SERVICE: 'Rules on online care', SYSTEM: 'Rules on use of the system', QUALITY: 'Rules on quality', PRESCRIBING: 'Rules on online prescribing', CONSENT: 'Rules on consent and registration', DOCUMENTS: 'Rules on medical documents', FOLLOW_UP: 'Rules on follow-up, risk and emergencies', TRAINING: 'Rules on training', OUTAGE: 'Plan for outages',
  },
  clauses: { CARE: 'Duties for care', SECURITY: 'Information security', PRIVACY: 'Privacy' },
  application: {
    title: 'Application', lead: 'Describe the institution, put its papers on file, hand it in. It is kept as you go; you need not finish at once.', none: 'No application yet', noneText: 'Have the licence, the protection certificate and the nine written rules at hand; it takes about twenty minutes.', begin: 'Begin', open: 'Open the application',
    waiting: 'The supervisor is looking at it. Once licensed, you are the administrator and may enter departments and doctors.', approved: 'The licence is in force; you are the administrator now.', next: 'Enter departments', back: 'Back', forward: 'Save and go on', keep: 'Save', submit: 'Hand in', complete: 'Everything is there; it can be handed in', lacking_one: '{{count}} thing is missing', lacking_other: '{{count}} things are missing',
  },
  files: { title: 'Papers and contracts', lead: 'Written rules, certificates and contracts. When a contract runs out, service stands still from midnight on until its renewal is entered.', papers: 'Papers', missing: 'Missing', there: 'On file', rule: 'Read the rule', upload: 'Upload', replace: 'Replace', choose: 'Choose the contract' },
  agreements: {
    title: 'Contracts with third parties', lead: 'Enter contracts with those who run the platform or deliver; without partners there are none.', partner: 'Partner', purpose: 'Purpose', from: 'From', to: 'Until', days: 'Valid', state: 'State', file: 'Document', add: 'Enter contract', empty: 'No contracts', emptyText: 'Not needed by who runs everything itself.', running: 'In force', over: 'Lapsed', ended: 'Ended', end: 'End', endTitle: 'End the work with this partner?', endText: 'The contract with {{partner}} no longer carries the service. A change of partner needs a new licence.',
  },
  departments: {
    title: 'Departments', lead: 'A department lies inside the licensed subjects; to open online it needs a chief and an associate chief physician.', add: 'Enter department', empty: 'No departments yet', emptyText: 'Enter a department first, then doctors.', name: 'Department', subject: 'Clinical subject', subjectHint: 'Subjects of the licence only', doctors: 'Doctors', seniors: 'Senior doctors', chiefs: 'Chief: {{count}}', associates: 'Associate chief: {{count}}', online: 'Online', open: 'Open', closed: 'Not open', openIt: 'Open online', close: 'Close online', closeTitle: 'Close online care?', closeText: '{{name}} takes no more online visits; clinics in person go on.', place: 'Place', placeHint: 'Such as: 2nd floor, area A', nameZh: 'Name in Chinese', nameEn: 'Name in English (optional)', introduction: 'About the department', diseases: 'Diseases (optional)', diseasesHint: 'Apart by commas, so that patients find them', cancel: 'Cancel', enter: 'Enter',
  },
  licensing: {
    title: 'Licensing', lead: 'Check each point, then license or return with a remark.', back: 'Back to the list', empty: 'Nobody waits', emptyText: 'Invite an applicant; what they hand in appears here.', invite: 'Invite an applicant', name: 'Institution', applicant: 'Applicant', state: 'State', submitted: 'Handed in', decided: 'Decided', all: 'All applications', waiting: 'Waiting', decide: 'Decision', seen: 'Data of this institution were seen to arrive on the supervision platform', remark: 'What has to be changed', return: 'Return', grant: 'License', grantTitle: 'License the institution?', grantText: 'It is part of the region at once, and the applicant becomes its administrator.', notNow: 'It cannot be licensed now',
  },
  applicants: { title: 'Invite an applicant', lead: 'Gives somebody an account to apply for an institution, once their real name is confirmed.', name: 'Name', residentId: 'Resident ID', phone: 'Mobile', userName: 'User name', userNameHint: 'Letters and digits; a number is added when taken', hint: 'The password is shown once; hand it over in person.', invite: 'Check and invite', done: '{{name}} may apply now', password: 'First password', once: 'The password is shown this once and never again.', keeps: 'This person has a working account and keeps its user name and password.' },
};
