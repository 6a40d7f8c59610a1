import { expect, it } from 'vitest';
import { palettes, portraitInk, portraitWashes } from '@/shared/theme/tokens';
import { contributionsOf } from '@/shared/registry/registry';
import { features } from '@/app/features';
import { sources } from './sources';

it('colours are written in tokens.ts only', () => {
  const found = sources((file) => !file.endsWith('theme/tokens.ts') && !/\.test\.tsx?$/.test(file)).flatMap(([file, text]) =>
    [...text.matchAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}(?=['";\s])|\b(?:rgba?|hsla?)\(/gi)].map((hit) => `${file} ${hit[0]}`));
  expect(found).toEqual([]);
});

it('home cards are *.home.tsx files, so that the first page is measured with them', () => {
  const found = sources((file) => /^features\/[^/]+\/routes\.tsx$/.test(file)).flatMap(([file, text]) => {
    const cards = /homeCards:\s*\[([\s\S]*?)\n\s{0,2}\],|homeCards:\s*\[([^\n]*)\],/.exec(text)?.[0] ?? '';
    return [...cards.matchAll(/import\('([^']+)'\)/g)].map((hit) => hit[1] ?? '').filter((name) => !name.endsWith('.home')).map((name) => `${file} ${name}`);
  });
  expect(found).toEqual([]);
});

it('a feature is named after its folder and no two pages share a path', () => {
  const folders = sources((file) => /^features\/[^/]+\/routes\.tsx$/.test(file)).map(([file]) => file.split('/')[1]);
  expect(features.map((feature) => feature.name).sort()).toEqual(folders.sort());
  const paths = features.flatMap((feature) => (feature.pages ?? []).map((page) => page.path));
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

it('route modules stay tiny: no page is imported statically', () => {
  const heavy = sources((file) => /^features\/[^/]+\/routes\.tsx$/.test(file)).flatMap(([file, text]) =>
    [...text.matchAll(/^import (?!type)[^;]*from '([^']+)'/gm)].map((hit) => hit[1] ?? '')
      .filter((from) => from !== '@/shared/registry/feature' && from !== '@/shared/locales/nav' && from !== './locales/nav' && !from.startsWith('./api/'))
      .map((from) => `${file} imports ${from}`));
  expect(heavy).toEqual([]);
});

it('contributions come in order, ties by feature', () => {
  const made = contributionsOf([
    { name: 'b', visitSections: [{ order: 10, load: () => Promise.reject(new Error()) }] },
    { name: 'a', visitSections: [{ order: 10, load: () => Promise.reject(new Error()) }, { order: 5, load: () => Promise.reject(new Error()) }] },
  ], (feature) => feature.visitSections);
  expect(made.map((one) => `${one.feature}${one.order}`)).toEqual(['a5', 'a10', 'b10']);
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

it.each([['light', 4.5], ['lightLarge', 7], ['dark', 4.5]] as const)('text of the %s palette has contrast %d', (name, least) => {
  const p = palettes[name];
  const pairs: [string, string, string][] = [
    ['ink on paper', p.ink, p.paper], ['ink on ground', p.ink, p.ground],
    ['inkSoft on paper', p.inkSoft, p.paper], ['inkSoft on ground', p.inkSoft, p.ground],
    ['inkFaint on paper', p.inkFaint, p.paper], ['inkFaint on ground', p.inkFaint, p.ground],
    ['primary on paper', p.primary, p.paper], ['primary on ground', p.primary, p.ground], ['primary on its wash', p.primary, p.primarySoft],
    ['on primary', p.onPrimary, p.primary], ['on accent', p.onAccent, p.accent], ['on danger', p.onDanger, p.danger],
    ['danger on paper', p.danger, p.paper], ['danger on its wash', p.danger, p.dangerSoft], ['warning on its wash', p.warning, p.warningSoft], ['warning on accent wash', p.warning, p.accentSoft],
    ['info on its wash', p.info, p.infoSoft],
  ];
  expect(pairs.filter(([, a, b]) => contrast(a, b) < least).map(([what, a, b]) => `${what} ${contrast(a, b).toFixed(2)}`)).toEqual([]);
});

it('initials can be read on every wash', () => {
  expect(portraitWashes.filter((wash) => contrast(wash, portraitInk) < 7)).toEqual([]);
});
