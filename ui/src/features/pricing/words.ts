import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import type { ServiceRow } from './api/services';

/** What a service is called: text and video are different products. */
export function useServiceName(): (service: Pick<ServiceRow, 'kind' | 'mode'>) => string {
  const { t } = useTranslation('pricing');
  return ({ kind, mode }) => t(kind === 'CLINIC' ? 'kind.CLINIC' : `kind.${kind}_${mode === 'VIDEO' ? 'VIDEO' : 'TEXT'}`);
}

/** A calendar day, such as 2026年12月1日. */
export function useDay(): (day: string) => string {
  const english = useLanguage() === 'en';
  const words = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { year: 'numeric', month: english ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' });
  return (day) => words.format(new Date(`${day}T00:00:00Z`));
}
