import type { TextLoader } from '@/shared/i18n/i18n';

const texts = {
  ...import.meta.glob('../features/*/locales/{zh-CN,en}.ts'),
  ...import.meta.glob('../shared/locales/{zh-CN,en}.ts'),
  ...import.meta.glob('./locales/{zh-CN,en}.ts'),
} as Record<string, TextLoader>;

export function findTexts(language: string, namespace: string): TextLoader | undefined {
  if (namespace === 'app') return texts[`./locales/${language}.ts`];
  if (namespace === 'shared') return texts[`../shared/locales/${language}.ts`];
  return texts[`../features/${namespace}/locales/${language}.ts`];
}
