import { useLanguage } from '@/shared/i18n/hooks';

/** A calendar day, such as 2027年8月1日. */
export function useDay(): (day: string) => string {
  const english = useLanguage() === 'en';
  return (day) =>
    new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { year: 'numeric', month: english ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' })
      .format(new Date(`${day}T00:00:00Z`));
}
