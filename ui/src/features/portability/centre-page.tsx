import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useCentre, useFamily, useTakeCopy, type Centre } from './api/centre';
import styles from './portability.module.css';

/** What is kept about oneself: how much, until when, a copy of it, and the ways to consents and the log. */
export default function CentrePage() {
  const { t } = useTranslation('portability');
  const [patient, setPatient] = useState<string>();
  const { me } = useMe();
  const wards = (useFamily().data ?? []).filter((one) => one.personId !== me.personId);
  const centre = useCentre(patient);
  return (
    <PatientPage title={t('title')} parent="/me" wide>
      {wards.length > 0 && (
        <select className={styles.whose} aria-label={t('whose')} value={patient ?? ''} onChange={(event) => setPatient(event.target.value || undefined)}>
          <option value="">{t('mine')}</option>
          {wards.map((one) => <option key={one.personId} value={one.personId}>{one.name}</option>)}
        </select>
      )}
      {centre.isPending && <><Skeleton card lines={5} /><Skeleton card lines={4} /></>}
      {centre.isError && <Failed error={centre.error} retry={() => void centre.refetch()} />}
      {centre.data && <Shown centre={centre.data} patient={patient} />}
    </PatientPage>
  );
}

function Shown({ centre, patient }: { centre: Centre; patient: string | undefined }) {
  const { t } = useTranslation('portability');
  const take = useTakeCopy();
  return (
    <>
      <Card title={t('kept')}>
        <p className={styles.text}>{t('keptText')}</p>
        <ul className={styles.parts}>{centre.parts.map((part) => <li key={part.code}><span>{part.title}</span><b>{part.rows}</b></li>)}</ul>
        <div className={styles.acts}>
          <Button kind="next" busy={take.isPending && take.variables.form === 'PDF'} disabled={centre.left === 0} onClick={() => take.mutate({ patientId: patient, form: 'PDF' })}>{t('pdf')}</Button>
          <Button kind="plain" busy={take.isPending && take.variables.form === 'JSON'} disabled={centre.left === 0} onClick={() => take.mutate({ patientId: patient, form: 'JSON' })}>{t('json')}</Button>
        </div>
        {take.error && <RuleRefusal problem={asProblem(take.error)} />}
        <p className={styles.soft}>{t('left', { count: centre.left })} <Link to="/rules/PV-13">{t('rule')}</Link></p>
      </Card>
      <Keeping centre={centre} />
      <Card title={t('also')} flush>
        <ul>
          <li><RowLink icon="shield" label={t('consents')} hint={t('consentsHint')} to="/me/consents" /></li>
          <li><RowLink icon="eye" label={t('log')} hint={t('logHint')} to="/me/access" /></li>
        </ul>
      </Card>
      {centre.copies.length > 0 && (
        <Card title={t('copies')}>
          <ul className={styles.copies}>{centre.copies.map((copy) => <li key={copy.code}><Link to={`/copies/${copy.code}`}><span>{copy.copyNo} · {copy.form}</span><When at={copy.madeAt} /></Link></li>)}</ul>
        </Card>
      )}
    </>
  );
}

function Keeping({ centre }: { centre: Centre }) {
  const { t } = useTranslation('portability');
  const english = useLanguage() === 'en';
  const day = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return (
    <Card title={t('keeping')}>
      <ul className={styles.keeping}>
        {centre.keeping.map((one) => (
          <li key={one.kind}>
            <p><b>{t(`kind.${one.kind}`)}</b> · {t('years', { count: one.years })}</p>
            <small>{one.until ? t('until', { day: day.format(new Date(`${one.until}T00:00:00Z`)) }) : t('nothingYet')} <Link to={`/rules/${one.rule}`}>{t('rule')}</Link></small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
