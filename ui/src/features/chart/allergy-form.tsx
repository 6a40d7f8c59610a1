import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { useNoteAllergy } from './api/chart';
import type { AllergyKind, Severity } from './api/types';
import styles from './chart.module.css';
import { Field } from './field';

const KINDS: readonly AllergyKind[] = ['DRUG', 'FOOD', 'OTHER'];
const SEVERITIES: readonly Severity[] = ['MILD', 'MODERATE', 'SEVERE'];

export function AllergyForm({ patient, close }: { patient: string; close: () => void }) {
  const { t } = useTranslation('chart');
  const id = useId();
  const [kind, setKind] = useState<AllergyKind>('DRUG');
  const [severity, setSeverity] = useState<Severity>('MODERATE');
  const [substance, setSubstance] = useState('');
  const [reaction, setReaction] = useState('');
  const note = useNoteAllergy(patient);
  const problem = note.error === null ? undefined : asProblem(note.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    note.mutate({ kind, substance, reaction, severity }, { onSuccess: close });
  };
  return (
    <form className={styles.form} onSubmit={save} aria-label={t('allergy.title')}>
      <Chips label={t('allergy.kind')} options={KINDS.map((one) => ({ value: one, label: t(`allergy.kinds.${one}`) }))} chosen={[kind]} onChange={([next]) => next && setKind(next)} />
      <Field id={`${id}s`} label={t('allergy.substance')} problem={problem} pointer="/substance">
        <input id={`${id}s`} autoFocus maxLength={60} value={substance} placeholder={t('allergy.substanceHint')} onChange={(event) => setSubstance(event.target.value)} />
      </Field>
      <Field id={`${id}r`} label={t('allergy.reaction')} problem={problem} pointer="/reaction">
        <input id={`${id}r`} maxLength={300} value={reaction} placeholder={t('allergy.reactionHint')} onChange={(event) => setReaction(event.target.value)} />
      </Field>
      <Chips label={t('allergy.severity')} options={SEVERITIES.map((one) => ({ value: one, label: t(`allergy.severities.${one}`) }))} chosen={[severity]} onChange={([next]) => next && setSeverity(next)} />
      <div className={styles.acts}>
        <button type="submit" hidden />
        <Button busy={note.isPending} disabled={substance.trim() === ''} onClick={save}>{t('allergy.save')}</Button>
        <Button kind="quiet" onClick={close}>{t('allergy.cancel')}</Button>
      </div>
    </form>
  );
}
