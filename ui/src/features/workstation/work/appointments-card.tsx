import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useTodaysAppointments } from '../api/appointments';
import { clockTime } from './say';
import styles from './today.module.css';

/** The clinic of today, in the order of its times; what is over steps back. */
export default function AppointmentsCard() {
  const { t } = useTranslation('workstation');
  const day = useTodaysAppointments();
  const now = useNow();
  return (
    <section className={styles.card}>
      <h2>{t('today.appointments')}{day.data !== undefined && day.data.length > 0 && <small>{t('today.people', { count: day.data.length })}</small>}</h2>
      {day.isPending && <Skeleton lines={4} />}
      {day.isError && <Failed error={day.error} retry={() => void day.refetch()} small />}
      {day.data?.length === 0 && <p className={styles.empty}>{t('today.noAppointments')}</p>}
      <ol className={styles.clinic}>
        {day.data?.map((one) => (
          <li key={one.id} data-over={Date.parse(one.endsAt) < now.getTime()}>
            <time dateTime={one.startsAt}>{clockTime(one.startsAt)}</time>
            <b>{one.patientName}</b>
            <small>{[one.sex === 'MALE' || one.sex === 'FEMALE' ? t(`sex.${one.sex}`) : '', t('today.age', { age: one.age })].filter((word) => word !== '').join(' · ')}</small>
            <code>{one.code}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
