const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
/** The first character of each initial in the order of pinyin; no word starts with i, u or v. */
const starts: readonly (readonly [string, string])[] = [
  ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '咑'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '丌'], ['k', '咔'], ['l', '垃'], ['m', '妈'],
  ['n', '拿'], ['o', '噢'], ['p', '趴'], ['q', '七'], ['r', '然'], ['s', '撒'], ['t', '他'], ['w', '挖'], ['x', '夕'], ['y', '丫'], ['z', '匝'],
];
/** Surnames said otherwise than the same character elsewhere. */
const surnames: Readonly<Record<string, string>> = { 单: 's', 解: 'x', 曾: 'z', 仇: 'q', 区: 'o', 查: 'z', 朴: 'p', 盖: 'g', 翟: 'z', 尉: 'y' };

const initialOf = (char: string): string => {
  if (!/\p{Script=Han}/u.test(char)) return /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase() : '';
  return starts.findLast(([, first]) => collator.compare(char, first) >= 0)?.[0] ?? '';
};

/** Pinyin initials of Chinese words: 林晓梅 is lxm. */
export const initials = (text: string): string => [...text].map(initialOf).join('');

/** Whether what was typed stands in the words, or in their initials. */
export function answersTo(typed: string, text: string): boolean {
  const wanted = typed.toLowerCase();
  if (text.toLowerCase().includes(wanted)) return true;
  if (!/^[a-z]+$/.test(wanted)) return false;
  const plain = initials(text);
  const [first = ''] = text;
  return plain.includes(wanted) || (first in surnames && `${surnames[first] ?? ''}${plain.slice(1)}`.startsWith(wanted));
}
