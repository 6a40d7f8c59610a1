import { useLanguage } from '@/shared/i18n/hooks';

/** A day of the week, 1 for Monday: 周一. */
export function useWeekday(): (weekday: number) => string {
  const english = useLanguage() === 'en';
  const words = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return (weekday) => words.format(new Date(Date.UTC(1970, 0, 4 + weekday)));
}

/** 08:30 out of 08:30:00. */
export const clock = (time: string): string => time.slice(0, 5);

/** A day some days after another. */
export function plus(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
