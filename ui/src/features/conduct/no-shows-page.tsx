import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { When, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useAppeal, useNoShows, usePeople, type Conduct, type Missed } from './api/no-shows';
import styles from './conduct.module.css';

/** Missed appointments, what they add up to, and the way to appeal. */
export default function NoShowsPage() {
  const { t } = useTranslation('conduct');
  const [patient, setPatient] = useState<string>();
  const people = usePeople();
  const { data, isPending, error, refetch } = useNoShows(patient);
  return (
    <PatientPage title={t('title')} parent="/me">
      {people.data !== undefined && people.data.length > 1 && (
        <Chips label={t('who')} options={people.data.map((one) => ({ value: one.personId, label: one.name }))} chosen={[patient ?? data?.patientId ?? '']} onChange={([one]) => { if (one !== undefined) setPatient(one); }} />
      )}
      {isPending && <Skeleton card lines={4} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <Sum conduct={data} />}
      {data?.missed.length === 0 && <Card><Empty small icon="check" title={t('empty')} text={t('emptyText')} /></Card>}
      {data?.missed.map((one) => <Row key={one.appointmentId} missed={one} />)}
    </PatientPage>
  );
}

function Sum({ conduct }: { conduct: Conduct }) {
  const { t } = useTranslation('conduct');
  const say = useWhen();
  return (
    <Card>
      <div className={styles.sum}>
        <h2 data-barred={conduct.barredUntil != null}>{conduct.barredUntil ? t('barred', { until: say(conduct.barredUntil) }) : t('fine')}</h2>
        <b>{t('year', { count: conduct.thisYear })}</b>
        <p>{t('ladder', { ...conduct })} <Link to="/rules/BK-05">{t('rule')}</Link></p>
      </div>
    </Card>
  );
}

function Row({ missed }: { missed: Missed }) {
  const { t } = useTranslation('conduct');
  const name = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <div className={styles.line}>
        <span><b>{name(missed.practitioner)}</b><small>{name(missed.institution)} · <When at={missed.startsAt} /></small></span>
        <span className={styles.state} data-state={missed.state}>{t(`state.${missed.state}`)}</span>
      </div>
      {missed.appeal && <p className={styles.said}>{t('yours', { text: missed.appeal })}</p>}
      {missed.note && <p className={styles.said}>{t('note', { text: missed.note })}</p>}
      {missed.state === 'STANDING' && (open ? <AppealForm id={missed.appointmentId} /> : <div className={styles.act}><Button kind="plain" onClick={() => setOpen(true)}>{t('appeal')}</Button></div>)}
    </Card>
  );
}

function AppealForm({ id }: { id: string }) {
  const { t } = useTranslation('conduct');
  const [reason, setReason] = useState('');
  const appeal = useAppeal();
  return (
    <div className={styles.form}>
      {appeal.error && <RuleRefusal problem={asProblem(appeal.error)} />}
      <label htmlFor={`reason-${id}`}>{t('reason')}</label>
      <textarea id={`reason-${id}`} rows={3} maxLength={500} placeholder={t('reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Button kind="next" wide disabled={reason.trim() === ''} busy={appeal.isPending} onClick={() => appeal.mutate({ id, reason })}>{t('send')}</Button>
    </div>
  );
}
