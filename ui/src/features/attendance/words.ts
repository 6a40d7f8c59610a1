import { useLanguage } from '@/shared/i18n/hooks';

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 14:30, in the clinics' own time. */
export const clock = (at: string): string => hours.format(new Date(at));

/** The name in the reader's language. */
export function useNamed(): (named: { zh: string; en: string }) => string {
  const english = useLanguage() === 'en';
  return (named) => (english ? named.en : named.zh);
}
