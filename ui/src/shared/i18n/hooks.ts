import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Language } from './i18n';

export function useLanguage(): Language {
  const { i18n } = useTranslation('shared');
  return i18n.language === 'en' ? 'en' : 'zh-CN';
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
