/** The answers of the doctor's API under the names the workstation speaks of them. */
import type { Schema } from '@/api/types';

export type PatientShown = Schema<'VisitPatient'>;
/** One line of the doctor's queue. */
export type QueueRow = Schema<'VisitRow'>;
export type Queue = Schema<'QueueView'>;
export type Visit = Schema<'VisitView'>;
export type Bilingual = Schema<'Words'>;
export type Coded = Schema<'Coded'>;
export type Problem = Schema<'Problem'>;
export type TimelineEntry = Schema<'TimelineEntry'>;
export type Chart = Schema<'Chart'>;
export type Diagnosis = Schema<'Diagnosis'>;
/** One diagnosis as written; the catalogue knows the names of the code. */
export type DiagnosisLine = Schema<'Line'>;
/** Who signed a record, when, and where it is verified. */
export type SignedMark = Schema<'SignedRecord'>;
export type RecordContent = Schema<'RecordContent'>;
/** The record of one encounter as it lies on the doctor's desk; a save names the version it changes. */
export type RecordSheet = Schema<'Sheet'>;
/** A signed version as it was signed, with every version there is, the newest first. */
export type SignedVersion = Schema<'Version'>;
export type RecordTemplate = Schema<'Template'>;
export type RecordField = Schema<'Field'> & { mandatory: boolean };
export type PhraseGroup = Schema<'Group'>;
