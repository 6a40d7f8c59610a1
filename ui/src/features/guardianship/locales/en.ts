export default {
  title: 'Proof of guardianship', lead: 'After adding a child, upload what proves it; a hospital checks it. Until then you cannot book or consult for the child, nor see its data.', rule: 'Why proof is needed',
  none: 'No child waits for proof', noneText: 'Add a child, then upload the proof here.', add: 'Add a child',
  relation: { MOTHER: 'You are the mother', FATHER: 'You are the father', GRANDPARENT: 'You are a grandparent', OTHER_GUARDIAN: 'You are another guardian' },
  proven: 'Proven', missing: 'To be uploaded', state: { WAITING: 'Being checked', ACCEPTED: 'Accepted', RETURNED: 'Returned' },
  sentTo: '{{house}} is checking it and will let you know.', returned: '{{house}} returned it: {{note}}', again: 'Upload again', start: 'Upload proof',
  kind: 'Kind of paper', kinds: { BIRTH_CERTIFICATE: 'Birth certificate', HOUSEHOLD_REGISTER: 'Household register (head’s and child’s pages)', APPOINTMENT: 'Appointment by a court or the civil authority' },
  house: 'Which hospital checks it', searchHouse: 'Type the hospital’s name', files: 'Photographs (1 to 4)', filesNote: 'Names, relation and seal must be readable. Used for checking only, never part of the record.', choose: 'Photograph or choose files', uploading: 'Uploading…', remove: 'Remove', send: 'Send for checking', sent: 'Sent',
  desk: {
    title: 'Guardians’ papers', lead: 'Compare names, relation and seal; only after acceptance may the guardian act for the child.', waiting: 'To check', done: 'Checked', counted: '{{name}} {{count}}',
    guardian: 'Guardian', ward: 'Child', wardAge_one: '{{count}} year old', wardAge_other: '{{count}} years old', relation: 'Relation', kind: 'Paper', filed: 'Sent', state: 'State', look: 'Check', noId: 'no number entered', ended: 'relation ended',
    relations: { MOTHER: 'mother', FATHER: 'father', GRANDPARENT: 'grandparent', OTHER_GUARDIAN: 'other guardian' },
    none: 'Nothing to check', noneText: 'Papers that guardians send show here.', file: 'Paper, page {{count}}', accept: 'In order, accept', note: 'Why it goes back', noteHint: 'Which page is missing, what cannot be read', giveBack: 'Return',
    sure: 'Accept this proof?', sureText: 'From now on {{guardian}} may book and consult for {{ward}} and see the data.',
  },
};
