/** The answers of the visits' API as this feature reads them; docs/domain/consultation.md is their source. */
import type { PledgeShown } from '@/shared/visit/promise-list';

export type VisitState =
  | 'REQUESTED' | 'WAITING' | 'IN_VISIT' | 'RECORD_DUE' | 'CLOSED' | 'DECLINED' | 'TIMED_OUT' | 'TERMINATED' | 'LAPSED' | 'WITHDRAWN';
export type VisitKind = 'ADVICE' | 'FOLLOW_UP';

export interface Words {
  zh: string;
  en: string;
}

export interface DoctorFacts {
  id: string;
  name: string;
  nameEn: string;
  title: 'CHIEF' | 'ASSOCIATE_CHIEF' | 'ATTENDING' | 'PHYSICIAN';
  department: Words;
  subject: string;
  institution: Words;
}

export interface EvidenceFacts {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string;
  diagnosedOn: string;
}

export interface Review {
  satisfaction: number;
  score: number;
  comment: string;
  at: string;
}

export interface VisitRow {
  id: string;
  number: string;
  kind: VisitKind;
  state: VisitState;
  patient: { id: string; name: string };
  doctor: DoctorFacts;
  complaint: string;
  requestedAt: string;
  waitingSince?: string;
  endedAt?: string;
  dueAt?: string;
  unread: number;
  recordSigned: boolean;
  rated: boolean;
}

export interface Visit extends Omit<VisitRow, 'waitingSince' | 'rated'> {
  offering: string;
  lastSeq: number;
  evidence: EvidenceFacts[];
  terms: { price: string; replyWithinMinutes: number; talkHours: number; exchanges: number; exchangesUsed: number; slotStart?: string };
  paidAt?: string;
  acceptedAt?: string;
  endReason?: string;
  endNote?: string;
  followUp?: boolean;
  payment?: string;
  refunded?: string;
  review?: Review;
  pledge?: PledgeShown;
}

export interface Gate {
  gate: 'offering' | 'patient' | 'licence' | 'self' | 'identity' | 'consent' | 'guardian' | 'evidence' | 'single';
  open: boolean;
  shutBy?: { code: string; detail: string; rule?: string; wayOut?: string };
}

export interface Gates {
  kind: VisitKind;
  open: boolean;
  gates: Gate[];
  evidence: EvidenceFacts[];
  openVisit?: string;
}

export interface RedFlag {
  id: string;
  name: Words;
  advice: Words;
}

export interface Member {
  personId: string;
  name: string;
  relation: string;
  years?: number;
  verified: boolean;
  maskedResidentId?: string;
  guardianPresent: boolean;
}

export interface OfferingFacts {
  service: { id: string; kind: VisitKind | 'CLINIC'; mode: string; price: string; replyMinutes: number; windowMinutes: number; exchanges: number };
  doctor: Pick<DoctorFacts, 'id' | 'name' | 'nameEn' | 'title'> & { department: { name: Words }; institution: { name: Words }; portrait?: string };
}
