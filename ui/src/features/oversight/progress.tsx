import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import type { Complaint } from './api/complaints';
import styles from './complaints.module.css';
import { DueDay } from './state-tag';

/** The three steps of a complaint with when each was done, or until when it must be. */
export function Progress({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  const steps = [
    { name: t('one.filedStep'), at: complaint.filedAt, next: false },
    { name: t('one.acceptStep'), at: complaint.acceptedAt, next: complaint.state === 'FILED' },
    { name: t('one.answerStep'), at: complaint.answeredAt, next: complaint.state === 'ACCEPTED' },
  ];
  return (
    <ol className={styles.steps}>
      {steps.map(({ name, at, next }) => (
        <li key={name} data-done={at !== undefined} data-late={next && complaint.late}>
          <span className={styles.mark}><Icon name={at === undefined ? 'clock' : 'check'} size={16} /></span>
          <span>{name}</span>
          <small>{at !== undefined ? <When at={at} /> : next && <DueDay complaint={complaint} />}</small>
        </li>
      ))}
    </ol>
  );
}
