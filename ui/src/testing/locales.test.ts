import { describe, expect, it } from 'vitest';
import { sources } from './sources';

type Texts = { [key: string]: string | Texts };
const texts = import.meta.glob<{ default: Texts }>('../**/locales/{zh-CN,en}.ts', { eager: true });
const labels = import.meta.glob<{ default: Record<string, Record<string, string>> }>('../**/locales/nav.ts', { eager: true });

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** `a.b.c` of every text; plural forms differ between languages and count as one key. */
const keysOf = (node: Texts, at = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [`${at}${key}`.replace(PLURAL, '')] : keysOf(value, `${at}${key}.`)));
const leavesOf = (node: Texts): string[] => Object.values(node).flatMap((value) => (typeof value === 'string' ? [value] : leavesOf(value)));

const of = (folder: string, language: string): Texts => texts[`${folder}/${language}.ts`]?.default ?? {};
const folders = [...new Set(Object.keys(texts).map((file) => file.replace(/\/[^/]+$/, '')))];

describe.each(folders)('texts in %s', (folder) => {
  it('have the same keys in both languages', () => {
    const unique = (language: string) => [...new Set(keysOf(of(folder, language)))].sort();
    expect(unique('en')).toEqual(unique('zh-CN'));
  });

  it('are never empty', () => {
    expect([...leavesOf(of(folder, 'zh-CN')), ...leavesOf(of(folder, 'en'))].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('hold every key their own folder asks for', () => {
    const root = folder.replace(/^\.\.\//, '').replace(/locales$/, '');
    const namespace = root.split('/').at(-2);
    const known = new Set(keysOf(of(folder, 'zh-CN')));
    const asked = sources((file) => file.startsWith(root) && !file.endsWith('.test.tsx') && /\.tsx?$/.test(file))
      .filter(([, text]) => text.includes(`useTranslation('${namespace}')`) && text.split('useTranslation(').length === text.split(`useTranslation('${namespace}')`).length)
      .flatMap(([file, text]) => [...text.matchAll(/\bt\('([^'$]+)'/g)].map((hit) => ({ file, key: hit[1] ?? '' })));
    expect(asked.filter(({ key }) => !known.has(key))).toEqual([]);
  });
});

it('every label of the navigation speaks both languages', () => {
  const lacking = Object.entries(labels).flatMap(([file, module]) =>
    Object.entries(module.default).filter(([, label]) => !label['zh-CN'] || !label.en).map(([name]) => `${file} ${name}`));
  expect(lacking).toEqual([]);
});

it('no Chinese text stands outside the locale files', () => {
  const found = sources((file) => /\.tsx$/.test(file) && !file.includes('/locales/') && !file.endsWith('.test.tsx')).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) =>
      /[\u3400-\u9fff\uff00-\uffef]/.test(line.replace(/\/\/.*$|\/?\*.*$/, '')) ? [`${file}:${at + 1} ${line.trim()}`] : []));
  expect(found).toEqual([]);
});
