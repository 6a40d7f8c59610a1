import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { useAppointments } from './api/appointment';
import { useNamed } from './api/schedule';
import styles from './scheduling.module.css';

/** The next appointment on the home page; nothing when there is none. */
export default function NextAppointment() {
  const { t } = useTranslation('scheduling');
  const name = useNamed();
  const say = useWhen();
  const next = useAppointments().data?.find((one) => one.state === 'HELD' || one.state === 'CONFIRMED');
  if (next === undefined) return null;
  return (
    <Card title={t('home.title')} flush>
      <Link className={styles.row} to={`/appointments/${next.id}`}>
        <span className={styles.words}>
          <strong>{say(next.startsAt)}</strong>
          <span>{name(next.practitioner)} · {name(next.department)}</span>
          <small>{name(next.place) || name(next.institution)}</small>
        </span>
        <span className={styles.state} data-state={next.state}>
          {next.state === 'HELD' && next.payBy ? <>{t('home.pay')} <Countdown until={next.payBy} /></> : t(`appointment.state.${next.state}`)}
        </span>
      </Link>
    </Card>
  );
}
