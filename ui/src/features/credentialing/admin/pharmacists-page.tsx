import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDay } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { useEnter, useLeave, usePharmacists, type DutyView, type Reviewer } from '../api/pharmacists';
import { DutyWeek } from './duty-week';
import styles from './credentialing.module.css';

/** Pharmacists who review prescriptions, their hours, and whether one is on duty now. */
export default function PharmacistsPage() {
  const { t } = useTranslation('credentialing');
  const { data, isPending, error, refetch } = usePharmacists();
  return (
    <WorkPage title={t('pharmacists.title')} lead={<>{t('pharmacists.lead')} <Link to="/rules/IH-05">{t('pharmacists.rule')}</Link></>}>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className={styles.stack}>
          <Now view={data} />
          <Entry />
          {data.reviewers.length === 0 && <Empty icon="doctor" title={t('pharmacists.empty')} text={t('pharmacists.emptyText')} />}
          {data.reviewers.map((one) => <One key={one.id} reviewer={one} />)}
        </div>
      )}
    </WorkPage>
  );
}

function Now({ view }: { view: DutyView }) {
  const { t } = useTranslation('credentialing');
  const when = useWhen();
  if (view.enough) return <Alert type="success" showIcon title={t('pharmacists.now', { names: view.onDuty.join('、') })} />;
  return <Alert type="warning" showIcon title={view.nextAt === undefined ? t('pharmacists.never') : t('pharmacists.nobody', { when: when(view.nextAt) })} />;
}

function Entry() {
  const { t } = useTranslation('credentialing');
  const enter = useEnter();
  const [name, setName] = useState('');
  const [certificate, setCertificate] = useState('');
  const [thirdParty, setThird] = useState('');
  const [licenceTo, setTo] = useState('');
  const clear = () => { setName(''); setCertificate(''); setThird(''); setTo(''); };
  return (
    <section className={styles.panel} aria-label={t('pharmacists.add')}>
      <div className={styles.form}>
        <label>{t('pharmacists.name')}<Input maxLength={50} value={name} onChange={(event) => setName(event.target.value)} /></label>
        <label>{t('pharmacists.certificate')}<Input maxLength={40} value={certificate} onChange={(event) => setCertificate(event.target.value)} /></label>
        <label>{t('pharmacists.licenceTo')}<DayPicker label={t('pharmacists.licenceTo')} value={licenceTo} onChange={setTo} /></label>
        <label>{t('pharmacists.third')}<Input maxLength={100} value={thirdParty} onChange={(event) => setThird(event.target.value)} /></label>
        <Button kind="main" busy={enter.isPending} disabled={name.trim() === '' || certificate.trim() === '' || licenceTo === ''} onClick={() => enter.mutate({ name, certificate, licenceTo, thirdParty: thirdParty === '' ? undefined : thirdParty }, { onSuccess: clear })}>{t('pharmacists.add')}</Button>
      </div>
      {enter.error && <RuleRefusal problem={asProblem(enter.error)} />}
    </section>
  );
}

function One({ reviewer }: { reviewer: Reviewer }) {
  const { t } = useTranslation('credentialing');
  const day = useDay();
  const leave = useLeave();
  const confirm = useConfirm();
  const go = async () => {
    if (await confirm({ title: t('pharmacists.leaveTitle', { name: reviewer.name }), text: t('pharmacists.leaveText'), act: t('pharmacists.leave'), danger: true })) leave.mutate(reviewer.id);
  };
  return (
    <section className={styles.panel}>
      <div className={styles.foot}>
        <h2>{reviewer.name} {reviewer.thirdParty !== undefined && <Tag tone="info">{reviewer.thirdParty}</Tag>}</h2>
        <Button kind="quiet" busy={leave.isPending} onClick={() => void go()}>{t('pharmacists.leave')}</Button>
      </div>
      <p className={styles.quiet}>{reviewer.certificate} · {t('pharmacists.until', { date: day(reviewer.licenceTo) })}</p>
      <DutyWeek reviewer={reviewer} />
    </section>
  );
}
