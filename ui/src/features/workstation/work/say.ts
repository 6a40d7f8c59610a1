import { useTranslation } from 'react-i18next';
import { useAge } from '@/shared/ui/facts';
import type { PatientShown } from '../api/types';

const china = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
export const sameDay = (a: Date, b: Date): boolean => china.format(a) === china.format(b);

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
/** 14:30 in Chinese time. */
export const clockTime = (at: string): string => clock.format(new Date(at));

/** 女 · 46 岁 */
export function usePersonWords(): (patient: PatientShown) => string {
  const { t } = useTranslation('workstation');
  const age = useAge();
  return (patient) =>
    [patient.sex === 'UNKNOWN' ? '' : t(`sex.${patient.sex}`), patient.bornOn ? age(patient.bornOn) : ''].filter((word) => word !== '').join(' · ');
}

/** 12 分钟, 3 小时 20 分, 2 天: how long, in the two largest units. */
export function useDuration(): (ms: number) => string {
  const { t } = useTranslation('workstation');
  return (ms) => {
    const minutes = Math.max(0, Math.floor(ms / 60_000));
    if (minutes < 60) return t('span.minutes', { minutes });
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return t('span.hours', { hours, minutes: minutes % 60 });
    return t('span.days', { days: Math.floor(hours / 24), hours: hours % 24 });
  };
}

export type Urgency = 'calm' | 'soon' | 'late';

/** How pressing a promise is: the last third is soon, the last tenth (or passed) is late. */
export function urgencyOf(since: string | null | undefined, due: string | null | undefined, at: Date): Urgency {
  if (!due) return 'calm';
  const left = Date.parse(due) - at.getTime();
  const whole = since ? Date.parse(due) - Date.parse(since) : 0;
  if (left <= 0 || left < whole * 0.1) return 'late';
  return left < whole * 0.34 ? 'soon' : 'calm';
}
