/** The answers of the chart's API under the names this feature speaks of them. */
import type { Schema } from '@/api/types';

export type Words = Schema<'Words'>;
export type Coded = Schema<'Coded'>;
export type Allergy = Schema<'Allergy'>;
export type AllergyKind = Allergy['kind'];
export type Severity = Allergy['severity'];
export type Problem = Schema<'Problem'>;
export type SeenBy = Schema<'SeenBy'>;
export type Shown = Schema<'Shown'>;
export type TimelineEntry = Schema<'TimelineEntry'>;
export type Chart = Schema<'Chart'>;
export type RecordVersion = Schema<'Version'>;
export type Diagnosis = Schema<'Diagnosis'>;
export type Member = Schema<'FamilyMember'>;
