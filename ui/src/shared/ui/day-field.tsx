import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/hooks';
import styles from './day-field.module.css';

interface Props {
  /** Of the first list, for a label of its own. */
  id?: string;
  label: string;
  /** Bounds and value are days like 2026-11-22; the value is empty until all of it is chosen. */
  min: string;
  max: string;
  value?: string;
  onChange?: (day: string) => void;
}

const PARTS = ['year', 'month', 'day'] as const;
const two = (part: number) => String(part).padStart(2, '0');
const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => two(from + at));
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A day as three lists in the words of the page, whatever language the browser speaks; offers only days that may be chosen. */
export function DayField({ id, label, min, max, value = '', onChange }: Props) {
  const { t } = useTranslation('shared');
  const language = useLanguage();
  const [begun, begin] = useState<readonly string[]>(['', '', '']);
  const chosen = value === '' ? begun : value.split('-');
  const choose = (at: number, part: string) => {
    const next = chosen.map((one, place) => (place === at ? part : one));
    if (!choices(min, max, next, 1).includes(next[1] ?? '')) next[1] = '';
    if (!choices(min, max, next, 2).includes(next[2] ?? '')) next[2] = '';
    begin(next);
    onChange?.(next.includes('') ? '' : next.join('-'));
  };
  return (
    <div role="group" aria-label={label} className={styles.parts}>
      {PARTS.map((part, at) => (
        <select key={part} id={at === 0 ? id : undefined} aria-label={t(`dayPart.${part}`)} value={chosen[at]} onChange={(event) => choose(at, event.target.value)}>
          <option value="" disabled>{t(`dayPart.${part}`)}</option>
          {choices(min, max, chosen, at).map((one) => <option key={one} value={one}>{said(part, one, language)}</option>)}
        </select>
      ))}
    </div>
  );
}

/** A day of some weeks out of one list; of weeks that are past the newest day comes first. */
export function NearDayField({ label, min, max, value = '', past = false, onChange }: Props & { past?: boolean }) {
  const { t } = useTranslation('shared');
  const language = useLanguage();
  const words = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' });
  const days: string[] = [];
  for (let day = noon(min); day <= noon(max); day = new Date(day.getTime() + 86_400_000)) days.push(day.toISOString().slice(0, 10));
  if (past) days.reverse();
  if (value !== '' && !days.includes(value)) days.push(value);
  return (
    <select className={styles.near} aria-label={label} value={value} onChange={(event) => onChange?.(event.target.value)}>
      {value === '' && <option value="" disabled>{t('pickDay')}</option>}
      {days.map((day) => <option key={day} value={day}>{words.format(noon(day))}</option>)}
    </select>
  );
}

/** Years newest first; months and days inside the bounds. */
function choices(min: string, max: string, [year = '', month = '']: readonly string[], at: number): string[] {
  const [low, high] = [min.split('-').map(Number), max.split('-').map(Number)] as [number[], number[]];
  const [lowYear = 0, lowMonth = 1, lowDay = 1] = low;
  const [highYear = 0, highMonth = 12, highDay = 31] = high;
  if (at === 0) return span(lowYear, highYear).reverse();
  const [first, last] = [Number(year) === lowYear, Number(year) === highYear];
  if (at === 1) return span(first ? lowMonth : 1, last ? highMonth : 12);
  const length = year === '' || month === '' ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return span(first && Number(month) === lowMonth ? lowDay : 1, last && Number(month) === highMonth ? highDay : length);
}

function said(part: (typeof PARTS)[number], value: string, language: string): string {
  const day = noon(part === 'year' ? `${value}-01-01` : part === 'month' ? `2000-${value}-01` : `2000-01-${value}`);
  const style = part === 'month' && language === 'en' ? 'long' : 'numeric';
  return new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' }).format(day);
}
