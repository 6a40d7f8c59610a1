import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNow } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { useAppointments } from './api/appointment';
import styles from './scheduling.module.css';

/** From a day before, the time that is left is told too. */
const SOON_MS = 24 * 3_600_000;

/** The next appointment on the home page; nothing when there is none. */
export default function NextAppointment() {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const say = useWhen();
  const next = useAppointments().data?.find((one) => one.state === 'HELD' || one.state === 'CONFIRMED');
  const now = useNow(60_000).getTime();
  if (next === undefined) return null;
  const begins = Date.parse(next.startsAt);
  const soon = next.state === 'CONFIRMED' && begins > now && begins - now < SOON_MS;
  return (
    <Card title={t('home.title')} flush>
      <Link className={styles.row} to={`/appointments/${next.id}`}>
        <span className={styles.words}>
          <strong>{say(next.startsAt)}{soon && <> · {t('home.left')} <Countdown until={next.startsAt} /></>}</strong>
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
