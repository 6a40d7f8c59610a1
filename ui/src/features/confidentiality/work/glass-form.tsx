import { Input, Radio } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { useAge } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { reasons, useBreakGlass, type Emergency, type Found } from '../api/emergency';
import styles from '../confidentiality.module.css';

const MINUTES = 60;
const LONGEST = 500;

/** Who it is, why, in words; and what follows, before the act. */
export function GlassForm({ patient, found, opened }: { patient: string; found?: Found; opened: (emergency: Emergency) => void }) {
  const { t } = useTranslation('confidentiality');
  const age = useAge();
  const [reason, setReason] = useState<(typeof reasons)[number]>();
  const [words, setWords] = useState('');
  const open = useBreakGlass(patient);
  const problem = open.error === null ? undefined : asProblem(open.error);
  const at = (pointer: string) => problem?.fields.find((field) => field.pointer === pointer)?.detail;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open.mutate({ reason, words }, { onSuccess: opened });
  };
  return (
    <section className={styles.panel}>
      {found !== undefined && (
        <>
          <h2>{t('work.found')}</h2>
          <p className={styles.person}>
            <strong>{found.name === '' ? t('work.unnamed') : found.name}</strong>
            <span>{t(`work.sex.${found.sex}`)}</span>
            {found.bornOn !== undefined && <span>{age(found.bornOn)}</span>}
            {found.maskedPhone !== undefined && <span>{found.maskedPhone}</span>}
          </p>
        </>
      )}
      {problem !== undefined && problem.fields.length === 0 && <RuleRefusal problem={problem} />}
      <form className={styles.stack} onSubmit={submit} noValidate>
        <div className={styles.stack}>
          <span className={styles.label} id="why">{t('work.why')}</span>
          <Radio.Group vertical aria-labelledby="why" value={reason} onChange={(event) => setReason(event.target.value as (typeof reasons)[number])} options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
          {at('/reason') !== undefined && <p className={styles.wrong} role="alert">{at('/reason')}</p>}
        </div>
        <div className={styles.stack}>
          <label className={styles.label} htmlFor="words">{t('work.words')}</label>
          <Input.TextArea id="words" rows={3} maxLength={LONGEST} showCount value={words} placeholder={t('work.wordsHint')} aria-invalid={at('/words') !== undefined} onChange={(event) => setWords(event.target.value)} className={styles.counted} />
          {at('/words') !== undefined && <p className={styles.wrong} role="alert">{at('/words')}</p>}
        </div>
        <p className={styles.quiet}>{t('work.told')}</p>
        <div><Button kind="danger" type="submit" busy={open.isPending}>{t('work.open', { minutes: MINUTES })}</Button></div>
      </form>
    </section>
  );
}
