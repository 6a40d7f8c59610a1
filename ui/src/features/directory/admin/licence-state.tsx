import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { useDay } from '@/shared/i18n/hooks';
import { Tag } from '@/shared/ui/tag';
import type { StaffRow } from '../api/administration';

const DAY = 86_400_000;
/** Papers are renewed about a quarter ahead. */
const SOON_DAYS = 90;

/** Whole days from today until the end of a day; negative once it is over. */
function daysLeft(until: string, now: Date): number {
  return Math.floor((Date.parse(`${until}T23:59:59+08:00`) - now.getTime()) / DAY);
}

/** The last day of something, with a word when it is near or past. */
export function Expiry({ until }: { until?: string }) {
  const { t } = useTranslation('directory');
  const day = useDay();
  const now = useNow(60_000);
  if (until === undefined) return <Tag tone="danger">{t('doctor.none')}</Tag>;
  const left = daysLeft(until, now);
  return (
    <span>
      {day(until)}{' '}
      {left < 0 && <Tag tone="danger">{t('admin.expired')}</Tag>}
      {left >= 0 && left <= SOON_DAYS && <Tag tone="warning">{t('admin.days', { count: left })}</Tag>}
    </span>
  );
}

/** Whether the doctor may work today, in one word. */
export function WorkState({ doctor }: { doctor: StaffRow }) {
  const { t } = useTranslation('directory');
  if (doctor.consult.why !== undefined) return <Tag tone="danger">{t('admin.blocked')}</Tag>;
  if (!doctor.treat.inForce) return <Tag tone="info">{t('admin.limited')}</Tag>;
  return <Tag tone="good">{t('admin.ok')}</Tag>;
}
