import { Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useFind, type Found } from '../api/emergency';
import styles from '../confidentiality.module.css';

/** By the number on a paper or on the telephone; names would find the wrong person. */
export function FindForm({ found }: { found: (one: Found) => void }) {
  const { t } = useTranslation('confidentiality');
  const [number, setNumber] = useState('');
  const find = useFind();
  const problem = find.error === null ? undefined : asProblem(find.error);
  const wrong = problem?.fields.find((field) => field.pointer === '/number' || field.pointer === '/phone')?.detail;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    find.mutate(number, { onSuccess: found });
  };
  return (
    <section className={styles.panel}>
      {problem !== undefined && wrong === undefined && <RuleRefusal problem={problem} />}
      <form onSubmit={submit} className={styles.stack} noValidate>
        <label className={styles.label} htmlFor="number">{t('work.number')}</label>
        <div className={styles.search}>
          <Input id="number" size="large" autoComplete="off" maxLength={24} value={number} placeholder={t('work.hint')} status={wrong === undefined ? undefined : 'error'} aria-invalid={wrong !== undefined} aria-describedby="number-wrong" onChange={(event) => setNumber(event.target.value)} />
          <Button kind="next" type="submit" busy={find.isPending} disabled={number.trim() === ''}>{t('work.find')}</Button>
        </div>
        {wrong !== undefined && <p id="number-wrong" className={styles.wrong} role="alert">{wrong}</p>}
      </form>
    </section>
  );
}
