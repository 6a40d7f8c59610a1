import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { now } from '@/shared/clock/clock';
import { useLanguage } from '@/shared/i18n/hooks';
import { Skeleton } from '@/shared/ui/skeleton';
import { useWeek } from '../api/staff';
import { dayOf, dayPlus } from '../clock-words';
import styles from './week.module.css';

/** The week's days side by side: how many sessions, how full. */
export default function WeekCard() {
  const { t } = useTranslation('scheduling');
  const english = useLanguage() === 'en';
  const today = dayOf(now());
  const { data } = useWeek(today);
  if (data === undefined) return <Skeleton card lines={3} />;
  const head = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short', month: 'numeric', day: 'numeric' });
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const on = dayPlus(data.from, offset);
    const sessions = data.rows.flatMap((row) => row.sessions).filter((one) => one.on === on && !one.stopped);
    const sum = (of: (one: (typeof sessions)[number]) => number) => sessions.reduce((all, one) => all + of(one), 0);
    return { on, sessions: sessions.length, taken: sum((one) => one.taken), capacity: sum((one) => one.capacity) };
  });
  return (
    <section className={styles.week}>
      <header><h2>{t('today.week')}</h2><Link to="/admin/sessions">{t('today.go')}</Link></header>
      <ol>
        {days.map((day) => (
          <li key={day.on} data-today={day.on === today}>
            <b>{head.format(new Date(`${day.on}T12:00:00+08:00`))}</b>
            <span>{t('today.count', { count: day.sessions })}</span>
            <meter className={styles.meter} min={0} max={Math.max(1, day.capacity)} value={day.taken} aria-label={t('week.booked', { taken: day.taken, capacity: day.capacity })} />
            <small>{t('week.booked', { taken: day.taken, capacity: day.capacity })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
