import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { usePlace } from '@/shared/registry/registry';
import { Button } from '@/shared/ui/button';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useAppointments, type Appointment } from './api/appointment';
import styles from './scheduling.module.css';

const SHOWN = 5;

/** The visits tab's list of clinic appointments: to come first, then the past. */
export default function AppointmentsSection() {
  const { t } = useTranslation('scheduling');
  const appointments = useAppointments();
  const [all, setAll] = useState(false);
  const search = usePlace((feature) => feature.searchPath) ?? '/';
  if (appointments.isPending) return <Skeleton card lines={4} />;
  if (appointments.data === undefined) return <Card title={t('section.title')}><Failed small error={appointments.error} retry={() => void appointments.refetch()} /></Card>;
  const { data } = appointments;
  return (
    <Card title={t('section.title')} flush={data.length > 0}>
      {data.length === 0 && <Empty small icon="calendar" title={t('section.empty')} text={t('section.emptyText')} next={{ label: t('section.act'), to: search }} />}
      <ul className={styles.list} aria-label={t('section.label')}>{data.slice(0, all ? undefined : SHOWN).map((one) => <li key={one.id}><Row appointment={one} /></li>)}</ul>
      {!all && data.length > SHOWN && <div className={styles.more}><Button kind="quiet" onClick={() => setAll(true)}>{t('section.all')}</Button></div>}
    </Card>
  );
}

function Row({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const say = useWhen();
  return (
    <Link className={styles.row} to={`/appointments/${appointment.id}`}>
      <span className={styles.words}>
        <strong>{say(appointment.startsAt)}</strong>
        <span>{name(appointment.practitioner)} · {name(appointment.department)}</span>
        <small>{name(appointment.institution)}{appointment.patientName && <> · <span className={styles.whole}>{appointment.patientName}</span></>}</small>
      </span>
      <span className={styles.state} data-state={appointment.state}>{t(`appointment.state.${appointment.state}`)}</span>
    </Link>
  );
}
