/** The answers of the visits' API under the names this feature speaks of them. */
import type { Schema } from '@/api/types';

export type Visit = Schema<'VisitView'>;
export type VisitRow = Schema<'VisitRow'>;
export type VisitState = Visit['state'];
export type VisitKind = Visit['kind'];
export type EvidenceFacts = Schema<'VisitEvidence'>;
export type Review = Schema<'VisitReview'>;
export type Words = Schema<'Words'>;
export type Gate = Schema<'GateView'>;
export type Gates = Schema<'GatesView'>;
export type RedFlag = Schema<'RedFlag'>;
export type Member = Schema<'FamilyMember'>;
export type OfferingFacts = Schema<'OfferingPage'>;
