import i18next, { type BackendModule, type PostProcessorModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speakLanguage } from '@/api/http';
import { device } from '../store';
import { daysInside } from '../ui/say';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
/** A short text that must be known before its feature's texts are loaded, such as an entry of the navigation. */
export type Label = Readonly<Record<Language, string>>;
export type TextLoader = () => Promise<{ default: ResourceKey }>;

const KEY = 'xinglin.language';

function firstLanguage(): Language {
  const chosen = device.get(KEY);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return (navigator.language || 'zh').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Loads `<namespace>` texts when a page of that feature is opened, one language at a time. */
const backend = (find: (language: string, namespace: string) => TextLoader | undefined): BackendModule => ({
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    const load = find(language, namespace);
    if (load === undefined) {
      done(null, {});
      return;
    }
    load().then((module) => done(null, module.default), (error: Error) => done(error, null));
  },
});

function announce(language: string): void {
  document.documentElement.lang = language;
  speakLanguage(language);
}

/** A day that is put into an English sentence is a word of it. */
const smallDays: PostProcessorModule = {
  type: 'postProcessor',
  name: 'small-days',
  process: (value: string, _key, _options, { language }: { language?: string }) => (language === 'en' && typeof value === 'string' ? daysInside(value) : value),
};

export async function startI18n(find: (language: string, namespace: string) => TextLoader | undefined): Promise<void> {
  i18next.on('languageChanged', announce);
  await i18next.use(backend(find)).use(initReactI18next).use(smallDays).init({
    lng: firstLanguage(),
    supportedLngs: [...languages],
    fallbackLng: false,
    ns: ['shared', 'app'],
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    postProcess: [smallDays.name],
    returnNull: false,
    showSupportNotice: false,
  });
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

export async function chooseLanguage(language: Language): Promise<void> {
  device.set(KEY, language);
  await i18next.changeLanguage(language);
}
