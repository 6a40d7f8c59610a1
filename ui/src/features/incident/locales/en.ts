export default {
  title: 'Incidents', lead: 'Entered, graded, reported and followed up until they are closed; the clocks follow the rules.', go: 'Work on them', open: 'Open', closed: 'Closed', late: 'Overdue', more: 'More', none: 'No incidents', noneText: 'What is entered stands here by its soonest clock.',
  no: 'No.', kindLabel: 'Kind', gradeLabel: 'Grade', text: 'What happened', reporter: 'Entered by', at: 'Entered', stateLabel: 'State', dueLabel: 'Next', happened: 'Happened', reportedBy: 'Entered', people: 'People affected', steps: 'What was done', noSteps: 'Nothing was written yet.', next: 'Next step', rule: 'Read the rule', atOnce: 'at once', what: 'What was done',
  kind: { DATA_LEAK: 'Data leak', CARE: 'Care', MEDICINE: 'Medicine', DEVICE: 'Device', SYSTEM: 'System', CONFLICT: 'Conflict and safety', OTHER: 'Other' },
  state: { REPORTED: 'To be graded', CLASSIFIED: 'Followed up', CLOSED: 'Closed' },
  grade: { I: 'Grade I, warning: death or lasting harm', II: 'Grade II: harm was done', III: 'Grade III: reached somebody without harm', IV: 'Grade IV: noticed before it reached anybody' },
  gradeShort: { I: 'Grade I', II: 'Grade II', III: 'Grade III', IV: 'Grade IV' }, pickGrade: 'Choose the grade',
  due: { classify: 'Grade by', authority: 'Tell the health authority by', followUp: 'Follow up by', people: 'Tell the people affected' },
  step: { NOTED: 'Progress', CLASSIFIED: 'Graded', AUTHORITY_TOLD: 'Health authority told', PEOPLE_TOLD: 'People affected told', PEOPLE_SPARED: 'People need not be told', CLOSED: 'Closed' },
  act: { GRADE: 'Grade', NOTED: 'Note progress', AUTHORITY_TOLD: 'Health authority was told', PEOPLE_TOLD: 'People affected were told', PEOPLE_SPARED: 'Say why people need not be told', CLOSE: 'Close' },
  hint: { GRADE: 'What the grade rests on', NOTED: 'What was done, with what outcome', AUTHORITY_TOLD: 'When and how it was reported, and the receipt', PEOPLE_TOLD: 'How they were told: what leaked, why, what harm, what was done, whom to ask', PEOPLE_SPARED: 'Why the harm is avoided', CLOSE: 'The outcome, and what is changed' },
  sure: 'Close it?', sureText: 'Nothing can be added once it is closed; what comes to light later is a new incident.',
  report: 'Enter an incident', reportTitle: 'Report an incident', reportLead: 'Whoever reports honestly is not blamed. Report what you see; grading and handling are for the quality office.', reported: 'Entered under {{no}}.', pickKind: 'Choose the kind', leakNote: 'A leak of patient data is reported to the health authority within the hour; the clock starts when you enter it.', textNote: 'Say when, where and how; leave out names and ID numbers of patients.', textHint: 'What happened, and what was done so far', own: 'What I reported', ownNone: 'What you report is listed here.',
};
