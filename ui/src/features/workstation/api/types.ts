export type VisitState =
  | 'REQUESTED' | 'WAITING' | 'IN_VISIT' | 'RECORD_DUE' | 'CLOSED' | 'DECLINED' | 'TIMED_OUT' | 'TERMINATED' | 'LAPSED' | 'WITHDRAWN';
export type VisitKind = 'ADVICE' | 'FOLLOW_UP';
export type Sex = 'MALE' | 'FEMALE' | 'UNKNOWN';

export interface PatientShown {
  id: string;
  name: string;
  sex: Sex;
  bornOn?: string | null;
}

/** One line of the doctor's queue. */
export interface QueueRow {
  id: string;
  number: string;
  kind: VisitKind;
  state: VisitState;
  patient: PatientShown;
  complaint: string;
  waitingSince?: string | null;
  dueAt?: string | null;
  endedAt?: string | null;
  unread: number;
  emergency?: boolean;
  promise?: { kind: 'FIRST_REPLY' | 'NEXT_REPLY' | 'REPORT_READING'; madeAt: string; dueAt: string };
}

export interface Queue {
  waiting: QueueRow[];
  inVisit: QueueRow[];
  recordDue: QueueRow[];
}
