export default {
  title: 'Duties', lead: 'Quality, pharmacy, information technology and complaints each need somebody; overdue complaints are told to those who answer for complaints and quality.', rule: 'Read the rule', grant: 'Grant a duty', and: ', ', nobody: 'nobody', offDuty: 'off duty now', none: 'No duties yet', noneText: 'Once granted, reminders such as overdue complaints reach the person.',
  duty: 'Duty', person: 'Person', hours: 'Hours', days: 'From and until', now: 'Now', on: 'on duty', off: 'off duty', end: 'End', goesOn: 'open', everyDay: 'every day', wholeDay: 'all day', weekdays: 'Days of the week', weekdaysNote: 'None chosen means every day', begins: 'Begins', ends: 'Ends', from: 'From', until: 'Last day', pickDuty: 'Choose the duty', pickPerson: 'Type a name',
  sure: 'End this duty?', sureText: 'From today {{person}} no longer answers for “{{duty}}”.',
  department: 'Department', pickDepartment: 'Choose the department', headOf: 'Head of {{name}}',
  code: { DEPARTMENT_HEAD: 'Head of a department', MEDICAL_AFFAIRS: 'Medical affairs', QUALITY: 'Quality', COMPLAINTS: 'Complaints', PHARMACY: 'Pharmacy', INFORMATION: 'Information technology', PRIVACY: 'Privacy' },
  roles: {
    title: 'Roles', lead: 'Administrators are given and taken here and everywhere within a second. Doctors and pharmacists come by register and papers.', doctors: 'To the doctors', leadOperator: 'Who runs the installation and who watches the region. Changes hold everywhere within a second.',
    newcomer: 'Add somebody new', newcomerText: 'Name and resident id are checked. Who has no user name yet gets one, with a password that is shown once.', search: 'Name or user name', own: ' (you)', userName: 'User name', has: 'Roles', none: 'Nobody of that name', noneText: 'Add somebody new, or type less of the name.',
    give: 'Make {{role}}', take: 'Take back “{{role}}”', giveSure: 'Make {{person}} {{role}}?', giveText: '{{person}} may do all that the role “{{role}}” allows, from now on.', takeSure: 'Take “{{role}}” from {{person}}?', takeText: '{{person}} loses the role at once, also where they are signed in now.',
    history: 'What was changed', at: 'When', what: 'What', by: 'By', wasGiven: '{{person}}: was made {{role}}', wasTaken: '{{person}}: no longer {{role}}', noChange: 'Nothing changed yet', noChangeText: 'Every role given or taken by hand is listed here.',
    name: 'Name', residentId: 'Resident id', phone: 'Phone', role: 'Role', introduce: 'Check and add', needed: 'Please fill this in', password: 'First password', keyTitle: 'Added', keyText: 'Hand over user name and password now; the password is shown only this once.', keepsKey: 'Added. This person keeps the user name they have.', noted: 'Noted',
    of: { DOCTOR: 'doctor', ADMINISTRATOR: 'administrator', OPERATOR: 'operator', SUPERVISOR: 'supervisor', PATIENT: 'patient', APPLICANT: 'applicant' },
  },
};
