import { useLanguage } from '@/shared/i18n/hooks';

/** A name that may lack its English form. */
export function useNames(): (thing: { nameZh: string; nameEn?: string | null }) => string {
  const language = useLanguage();
  return (thing) => (language === 'en' ? thing.nameEn ?? thing.nameZh : thing.nameZh);
}
