export default {
  title: 'Promise ledger',
  lead: 'Every promise made, kept, broken or excused stands here; lines are only added, nobody can change or remove one.',
  at: 'Time', act: 'Entry', kind: 'Promise', doctor: 'Doctor', department: 'Department', due: 'Due', why: 'Because', refund: 'Refund',
  acts: { MADE: 'Made', KEPT: 'Kept', BROKEN: 'Broken', EXCUSED: 'Excused' },
  whys: {
    REPLIED: 'The doctor replied', OTHERWISE: 'The record was signed', RAN_OUT: 'The time ran out', WITHDRAWN: 'Withdrawn by the patient', DECLINED: 'Declined in time', TIMED_OUT: 'No first reply; the visit ended',
    CLOSED: 'The visit was closed', WINDOW_OVER: 'The visit’s time was over', CONDITION_CHANGED: 'Condition changed; referred', FIRST_VISIT: 'A first visit; referred', NEEDS_EXAMINATION: 'Needs an examination; referred', RED_FLAG: 'Danger sign; sent to emergency', OTHER: 'Online care did not fit',
  },
  whole: 'The ledger is whole: {{count}} lines checked, none changed', harmed: 'The ledger was tampered with: {{altered}} lines changed, {{gone}} gone', check: 'Check the ledger',
};
