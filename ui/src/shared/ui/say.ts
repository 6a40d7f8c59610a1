/** minute: 今天 14:30 · daypart: 周三 上午 · day: 周三. */
export type Grain = 'minute' | 'daypart' | 'day';
export type DayWord = 'today' | 'yesterday' | 'tomorrow' | 'morning' | 'afternoon' | 'evening' | 'night';

/** Clinics keep Chinese time wherever the reader's device is. */
const ZONE = 'Asia/Shanghai';
const DAY = 86_400_000;

const civil = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

function civilOf(at: Date) {
  const parts: Record<string, string> = {};
  for (const { type, value } of civil.formatToParts(at)) parts[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { date: `${year}-${month}-${day}`, year, hour: Number(hour), clock: `${hour}:${minute}` };
}

const dateOf = (at: string | Date): Date =>
  at instanceof Date ? at : /^\d{4}-\d\d-\d\d$/.test(at) ? new Date(`${at}T12:00:00+08:00`) : new Date(at);

export const iso = (at: string | Date): string => (at instanceof Date ? at.toISOString() : at);

export function momentParts(
  at: string | Date, now: Date, language: string, grain: Grain, word: (key: DayWord) => string,
): { day: string; time: string } {
  const date = dateOf(at);
  if (Number.isNaN(date.getTime())) return { day: '', time: '' };
  const then = civilOf(date);
  const today = civilOf(now);
  const ahead = Math.round((Date.parse(then.date) - Date.parse(today.date)) / DAY);
  const named = { 0: word('today'), 1: word('tomorrow'), [-1]: word('yesterday') }[ahead];
  const day = named ?? calendarDay(date, ahead, then.year === today.year, language);
  if (grain === 'day') return { day, time: '' };
  return { day, time: grain === 'minute' ? then.clock : word(daypartOf(then.hour)) };
}

function calendarDay(date: Date, ahead: number, sameYear: boolean, language: string): string {
  const options: Intl.DateTimeFormatOptions =
    ahead > 1 && ahead < 7
      ? { weekday: 'short' }
      : { year: sameYear ? undefined : 'numeric', month: language === 'en' ? 'short' : 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: ZONE, ...options }).format(date);
}

function daypartOf(hour: number): DayWord {
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** English names of days begin small inside a sentence: "until tomorrow 14:30". */
export function daysInside(sentence: string): string {
  return sentence.replace(/(?<=[a-z0-9,;] )(Today|Tomorrow|Yesterday)(?= |\b)/g, (day) => day.toLowerCase());
}

export function moneyText(decimal: string): string {
  const minus = decimal.startsWith('-') ? '−' : '';
  const [whole = '0', fraction = ''] = decimal.replace(/^[-+]/, '').split('.');
  return `${minus}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0').slice(0, 2)}`;
}

export function ageOf(birth: string, now: Date): { years: number; months: number; days: number } {
  const [by = 0, bm = 1, bd = 1] = birth.split('-').map(Number);
  const [ny = 0, nm = 1, nd = 1] = civilOf(now).date.split('-').map(Number);
  const whole = Math.max(0, (ny - by) * 12 + (nm - bm) - (nd < bd ? 1 : 0));
  const days = Math.max(0, Math.round((Date.UTC(ny, nm - 1, nd) - Date.UTC(by, bm - 1, bd)) / DAY));
  return { years: Math.floor(whole / 12), months: whole % 12, days };
}
