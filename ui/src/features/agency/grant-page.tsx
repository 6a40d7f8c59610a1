import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '@/api/problem';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import styles from './agency.module.css';
import { TIES, useGrant, type Errand, type Tie } from './api/mandates';
import { ErrandChoice } from './errand-choice';
import { OwnCode } from './own-code';

const PHONE = /^1[3-9]\d{9}$/;

/** Lets an adult act for oneself: who, what, and a code of one's own phone. */
export default function GrantPage() {
  const { t } = useTranslation('agency');
  const navigate = useNavigate();
  const grant = useGrant();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [tie, setTie] = useState<Tie>('CHILD');
  const [errands, setErrands] = useState<Errand[]>([]);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const problem = grant.error ? asProblem(grant.error) : undefined;
  const said = (pointer: string) => (problem?.pointer === pointer ? problem.detail : undefined);
  const wrong = {
    name: name.trim() === '' ? t('form.needed') : said('/name'),
    phone: PHONE.test(phone) ? said('/phone') : t('form.phoneWrong'),
    code: /^\d{6}$/.test(code) ? said('/code') : t('form.codeWrong'),
  };
  const complete = name.trim() !== '' && PHONE.test(phone) && /^\d{6}$/.test(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) grant.mutate({ name: name.trim(), phone, tie, errands, code }, { onSuccess: () => void navigate('/me/agents', { replace: true }) });
  };
  const shown = (message: string | undefined) => (tried ? message : undefined);
  const general = problem !== undefined && !['/name', '/phone', '/code'].includes(problem.pointer ?? '');
  return (
    <PatientPage title={t('form.title')} parent="/me/agents">
      <form className={styles.form} onSubmit={submit} noValidate>
        <Text label={t('form.name')} hint={t('form.nameHint')} value={name} onChange={setName} wrong={shown(wrong.name)} />
        <Text tel label={t('form.phone')} value={phone} onChange={(typed) => setPhone(typed.normalize('NFKC').replace(/\D/g, '').slice(0, 11))} wrong={shown(wrong.phone)} />
        <div className={styles.field}><span>{t('form.tie')}</span><Chips label={t('form.tie')} options={TIES.map((one) => ({ value: one, label: t(`tie.${one}`) }))} chosen={[tie]} onChange={([one]) => setTie(one ?? 'OTHER')} /></div>
        <ErrandChoice chosen={errands} onChange={setErrands} />
        <OwnCode value={code} onChange={setCode} wrong={shown(wrong.code)} />
        {general && <p role="alert" className={styles.wrong}>{problem.detail} {problem.wayOut}</p>}
        <Button kind="next" wide type="submit" busy={grant.isPending}>{t('form.act')}</Button>
        <p className={styles.soft}>{t('form.note')}</p>
      </form>
    </PatientPage>
  );
}

function Text({ label, hint, value, onChange, wrong, tel }: { label: string; hint?: string; value: string; onChange: (typed: string) => void; wrong?: string; tel?: boolean }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type={tel ? 'tel' : 'text'} inputMode={tel ? 'numeric' : undefined} autoComplete="off" maxLength={tel ? 16 : 30} placeholder={hint} value={value} aria-invalid={wrong !== undefined} onChange={(event) => onChange(event.target.value)} />
      {wrong !== undefined && <small role="alert" className={styles.wrong}>{wrong}</small>}
    </label>
  );
}
