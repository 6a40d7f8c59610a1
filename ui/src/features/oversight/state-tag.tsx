import { useTranslation } from 'react-i18next';
import { useWhen } from '@/shared/ui/facts';
import { Tag } from '@/shared/ui/tag';
import type { Complaint } from './api/complaints';

const TONES = { FILED: 'warning', ACCEPTED: 'info', ANSWERED: 'good' } as const;

export function StateTag({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  return (
    <>
      <Tag tone={TONES[complaint.state]}>{t(`states.${complaint.state}`)}</Tag>
      {complaint.late && <Tag tone="danger">{t('late')}</Tag>}
    </>
  );
}

/** Until when the hospital must act next; nothing once it has answered. */
export function DueDay({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  const when = useWhen();
  if (complaint.state === 'ANSWERED') return null;
  const day = when(complaint.state === 'FILED' ? complaint.acceptBy : complaint.answerBy, 'day');
  return <span>{t(`due.${complaint.late ? 'late' : ''}${complaint.state}`, { day })}</span>;
}

const FOUND = { UPHELD: 'warning', PARTLY: 'warning', NOT_UPHELD: 'plain', SETTLED: 'info' } as const;

/** What the hospital found; nothing before it answered. */
export function OutcomeTag({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  return complaint.outcome ? <Tag tone={FOUND[complaint.outcome]}>{t(`outcomes.${complaint.outcome}`)}</Tag> : null;
}
