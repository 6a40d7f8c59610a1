import { useLanguage } from '@/shared/i18n/hooks';
import type { Words } from './api/types';

export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return (words) => (language === 'en' ? words.en : words.zh);
}

/** A name that may lack its English form. */
export function useNames(): (thing: { nameZh: string; nameEn?: string | null }) => string {
  const language = useLanguage();
  return (thing) => (language === 'en' ? thing.nameEn ?? thing.nameZh : thing.nameZh);
}
