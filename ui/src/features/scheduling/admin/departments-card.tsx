import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { useLanguage } from '@/shared/i18n/hooks';
import { ListCard } from '@/shared/work/list-card.work';
import { useWeek, type WeekView } from '../api/staff';
import { dayOf } from '../clock-words';
import styles from './week.module.css';

const SHOWN = 10;

interface Share { id: string; zh: string; en: string; doctors: number; sessions: number; taken: number; capacity: number }

/** Today by departments, the fullest first: where patients come, and how much is still free. */
export default function DepartmentsCard() {
  const { t } = useTranslation('scheduling');
  const english = useLanguage() === 'en';
  const today = dayOf(now());
  const { data, isPending, error, refetch } = useWeek(today);
  const shares = data === undefined ? [] : sharesOf(data, today);
  return (
    <ListCard icon="department" title={t('today.departments')} to="/admin/sessions" go={t('today.go')} pending={isPending} error={data === undefined ? error : null} retry={() => void refetch()}
      empty={shares.length === 0 ? t('today.none') : undefined}>
      {shares.slice(0, SHOWN).map((one) => (
        <li key={one.id} className={styles.share}>
          <b>{english ? one.en : one.zh}</b>
          <span>{t('today.doctors', { count: one.doctors })} · {t('today.count', { count: one.sessions })}</span>
          <meter className={styles.meter} min={0} max={Math.max(1, one.capacity)} value={one.taken} aria-label={t('week.booked', { taken: one.taken, capacity: one.capacity })} />
          <small>{t('week.booked', { taken: one.taken, capacity: one.capacity })}</small>
        </li>
      ))}
    </ListCard>
  );
}

function sharesOf(week: WeekView, today: string): Share[] {
  const shares = new Map<string, Share>();
  for (const row of week.rows) {
    const sessions = row.sessions.filter((one) => one.on === today && !one.stopped);
    if (sessions.length === 0) continue;
    const share = shares.get(row.departmentId) ?? { id: row.departmentId, ...row.department, doctors: 0, sessions: 0, taken: 0, capacity: 0 };
    share.doctors += 1;
    share.sessions += sessions.length;
    share.taken += sessions.reduce((sum, one) => sum + one.taken, 0);
    share.capacity += sessions.reduce((sum, one) => sum + one.capacity, 0);
    shares.set(row.departmentId, share);
  }
  return [...shares.values()].sort((a, b) => b.taken / Math.max(1, b.capacity) - a.taken / Math.max(1, a.capacity) || b.taken - a.taken);
}
