import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Language } from './i18n';

export function useLanguage(): Language {
  const { i18n } = useTranslation('shared');
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** Picks the reader's language of what the server says in both. */
export function useWords(): (words: { zh: string; en: string }) => string {
  const english = useLanguage() === 'en';
  return (words) => (english ? words.en : words.zh);
}

/** A calendar day, such as 2027年8月1日. */
export function useDay(): (day: string) => string {
  const english = useLanguage() === 'en';
  const words = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { year: 'numeric', month: english ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' });
  return (day) => words.format(new Date(`${day}T00:00:00Z`));
}

export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return (label) => label[language];
}

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation('shared');
  const product = t('product');
  useEffect(() => {
    document.title = title === undefined || title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
}
