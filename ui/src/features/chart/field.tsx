import type { ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import styles from './chart.module.css';

/** A labelled field with the refusal that concerns it. */
export function Field({ id, label, hint, problem, pointer, children }: {
  id?: string; label: string; hint?: string; problem?: Problem; pointer?: string; children: ReactNode;
}) {
  const mine = pointer !== undefined && problem?.fields.find((field) => field.pointer.startsWith(pointer));
  return (
    <div className={styles.field} data-wrong={Boolean(mine)}>
      {id === undefined ? <span className={styles.label}>{label}</span> : <label className={styles.label} htmlFor={id}>{label}</label>}
      {children}
      {hint !== undefined && <small className={styles.quiet}>{hint}</small>}
      {mine && <p className={styles.wrong} role="alert">{mine.detail}{problem?.wayOut !== undefined && ` ${problem.wayOut}`}</p>}
    </div>
  );
}
