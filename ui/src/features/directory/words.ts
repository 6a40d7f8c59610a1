import { useTranslation } from 'react-i18next';
import { useDay, useLanguage } from '@/shared/i18n/hooks';
import type { Why } from './api/directory';

/** A doctor's name as the reader writes it: characters, or pinyin. */
export function useDoctorName(): (doctor: { name: string; nameEn: string }) => string {
  const english = useLanguage() === 'en';
  return (doctor) => (english ? doctor.nameEn : doctor.name);
}

/** A span of minutes in whole hours where it has them. */
export function useSpan(): (minutes: number) => string {
  const { t } = useTranslation('directory');
  return (minutes) => (minutes % 60 === 0 ? t('span.hours', { count: minutes / 60 }) : t('span.minutes', { count: minutes }));
}

/** Why something is not possible, in a sentence. */
export function useWhy(): (why: Why) => string {
  const { t } = useTranslation('directory');
  const day = useDay();
  return (why) => t(`why.${why.code.replace('directory.', '')}`, { date: why.date === undefined ? '' : day(why.date) });
}
