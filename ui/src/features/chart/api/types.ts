export interface Words {
  zh: string;
  en: string;
}

export interface Coded {
  id?: string | null;
  code: string;
  name: Words;
  suspected: boolean;
}

export type EncounterKind = 'ADVICE' | 'FOLLOW_UP' | 'CLINIC';
export type AllergyKind = 'DRUG' | 'FOOD' | 'OTHER';
export type Severity = 'MILD' | 'MODERATE' | 'SEVERE';

export interface Allergy {
  id: string;
  kind: AllergyKind;
  substance: string;
  reaction: string;
  severity: Severity;
  notedByDoctor: boolean;
}

export interface Problem {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string | null;
  since?: string | null;
}

export interface SeenBy {
  id: string;
  kind: EncounterKind;
  doctor: string;
  doctorEn: string;
  department: Words;
  institution: Words;
  open: boolean;
  diagnoses: Coded[];
  record?: { id: string; version: number; verificationCode: string; signedAt: string } | null;
}

export interface Shown {
  id: string;
  diagnosis: Coded;
  diagnosedOn: string;
  hospital: string;
  attachments: string[];
  /** Those with a thumbnail; the others are PDF. */
  pictures: string[];
}

export interface TimelineEntry {
  at: string;
  encounter?: SeenBy | null;
  evidence?: Shown | null;
}

export interface Chart {
  patient: { id: string; name: string; sex: 'MALE' | 'FEMALE' | 'UNKNOWN'; bornOn?: string | null };
  allergies: Allergy[];
  problems: Problem[];
  timeline: TimelineEntry[];
}

export interface RecordDocument {
  record: string;
  version: number;
  reason: string;
  kind: EncounterKind;
  seenAt: string;
  patient: { name: string; sex: 'MALE' | 'FEMALE' | 'UNKNOWN'; bornOn?: string | null; residentId?: string | null };
  doctor: { name: string; title: string };
  institution: Words;
  department: Words;
  sections: { id: string; label: Words; text: string }[];
  diagnoses: Coded[];
}

export interface RecordVersion {
  document: RecordDocument;
  verificationCode: string;
  sha256: string;
  signedAt: string;
  newest: boolean;
  history: { version: number; signedAt: string; reason: string; verificationCode: string }[];
}

export interface Diagnosis {
  code: string;
  nameZh: string;
  nameEn?: string | null;
}

export interface Member {
  personId: string;
  name: string;
  relation: string;
}
