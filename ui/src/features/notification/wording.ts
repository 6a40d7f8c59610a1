import { useTranslation } from 'react-i18next';
import { useWhen } from '@/shared/ui/facts';
import type { IconName } from '@/shared/ui/icon';
import { moneyText } from '@/shared/ui/say';
import type { Message } from './api/messages';

export const icons: Record<Message['kind'], IconName> = {
  PERSON_VERIFIED: 'shield',
  ACCESS_RESTORED: 'key',
  GUARDIANSHIP_DECIDED: 'family',
  APPOINTMENT_CANCELLED: 'calendar',
  BILL_REFUNDED: 'wallet',
  VISIT_OPENED: 'bell',
  VISIT_ACCEPTED: 'chat',
  VISIT_CLOSED: 'star',
  VISIT_REFUSED: 'close',
  VISIT_TERMINATED: 'hospital',
  PROMISE_BROKEN: 'clock',
  DOCUMENT_SIGNED: 'record',
  COMPLAINT_ANSWERED: 'complaint',
  COMPLAINT_OVERDUE: 'alert',
  COMPLAINT_HANDED: 'complaint',
  ROLE_CHANGED: 'key',
  PLACE_OFFERED: 'queue',
  OFFER_ENDED: 'queue',
  WISH_ENDED: 'queue',
  APPOINTMENT_MOVED: 'calendar',
  PLACE_LOST: 'alert',
  NO_SHOW_MARKED: 'clock',
  APPEAL_DECIDED: 'note',
  APPOINTMENT_REMINDER: 'bell',
  EXAMINATION_ORDERED: 'test',
  EXAMINATION_CLEARED: 'check',
  EXAMINATION_QUESTIONED: 'alert',
  EXAMINATION_BOOKED: 'calendar',
  EXAMINATION_CANCELLED: 'calendar',
  PREPARATION_DUE: 'bell',
  EXAMINATION_DISPLACED: 'alert',
  RECORD_OPENED: 'alert',
  RECORD_OPENING_REVIEWED: 'shield',
  OWN_OPENING_REVIEWED: 'shield',
};

/** Where a message leads: to the thing it tells of, in the face where the reader works. */
export function placeOf({ kind, subjectKind, subjectId, facts }: Message, roles: readonly string[]): string {
  if (kind === 'COMPLAINT_HANDED') return roles.includes('ADMINISTRATOR') ? `/admin/complaints/${subjectId}` : `/work/complaints/${subjectId}`;
  if (kind === 'COMPLAINT_OVERDUE') return roles.includes('ADMINISTRATOR') ? `/admin/complaints/${subjectId}` : '/work/complaints';
  if (kind === 'ROLE_CHANGED') return facts.role === 'ADMINISTRATOR' && facts.outcome === 'GIVEN' ? '/admin' : '/work';
  if (kind === 'VISIT_OPENED') return `/work/visits/${subjectId}`;
  switch (subjectKind) {
    case 'examination': return kind === 'EXAMINATION_QUESTIONED' ? '/work/examinations' : `/examinations/${subjectId}`;
    case 'visit': return `/visits/${subjectId}`;
    case 'appointment': return `/appointments/${subjectId}`;
    case 'bill': return `/bills/${subjectId}`;
    case 'record': return `/records/${subjectId}`;
    case 'offer': return `/waitlist/offers/${subjectId}`;
    case 'wish': return '/waitlist';
    case 'emergency-access': return kind === 'OWN_OPENING_REVIEWED' ? '/work/emergency' : `/me/emergency-access/${subjectId}`;
    case 'guardianship': return '/me/family/proofs';
    case 'no-show': return '/no-shows';
    case 'complaint': return `/complaints/${subjectId}`;
    default: return '/me';
  }
}

/** The words of a message in the reader's language. */
export function useWording(): (message: Message) => { title: string; text: string } {
  const { t } = useTranslation('notification');
  const when = useWhen();
  return ({ kind, facts, words }) => {
    const said: Record<string, string | undefined> = {
      ...facts,
      amount: facts.amount === undefined ? '' : moneyText(facts.amount),
      startsAt: facts.startsAt === undefined ? '' : when(facts.startsAt),
      newStartsAt: facts.newStartsAt === undefined ? '' : when(facts.newStartsAt),
      // A sentence may differ by what came of it: text_MOVED beside text.
      context: facts.outcome,
      until: facts.until === undefined ? '' : when(facts.until),
      promised: facts.promise === undefined ? '' : t(`promises.${facts.promise}`),
      role: facts.role === undefined ? '' : t(`roles.${facts.role}`),
      reason: facts.reason === undefined ? '' : t(`reasons.${facts.reason}`, { defaultValue: '' }),
    };
    // The house's own words, or the standard ones its administration sees; the page words all others.
    const text = words?.replace(/\{(\w+)\}/g, (_, fact: string) => said[fact] ?? '') ?? t(`messages.${kind}.text`, said);
    return { title: t(`messages.${kind}.title`, said), text };
  };
}
