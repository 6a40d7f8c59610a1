import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './new-visit.module.css';

export const LONGEST_COMPLAINT = 2000;

/** What troubles the patient, with the length told before it runs out. */
export function ComplaintField({ text, onChange, hint, problem }: {
  text: string; onChange: (text: string) => void; hint: string; problem?: string;
}) {
  const { t } = useTranslation('consultation');
  const id = useId();
  const length = Array.from(text).length;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('complaint.label')}</label>
      <textarea
        id={id} rows={7} value={text} placeholder={hint} aria-invalid={problem !== undefined} aria-describedby={`${id}-count`}
        onChange={(event) => onChange(Array.from(event.target.value).slice(0, LONGEST_COMPLAINT).join(''))}
      />
      <span id={`${id}-count`} className={styles.count}>{t('complaint.count', { length, most: LONGEST_COMPLAINT })}</span>
      {problem !== undefined && <span role="alert" className={styles.problem}>{problem}</span>}
    </div>
  );
}
