import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/clock';
import { useLanguage } from '../i18n/hooks';
import { ageOf, iso, momentParts, moneyText, type Grain } from './say';

/** ¥25.00. Takes the API's decimal string, so that no fen is lost to floating point. */
export function Money({ of }: { of: string }) {
  return <span className="x-money">{moneyText(of)}</span>;
}

/** A moment as people say it: 今天 14:30, 周三 上午, 11月25日 (see `Grain`). */
export function When({ at, grain = 'minute' }: { at: string | Date; grain?: Grain }) {
  const say = useWhen();
  const exact = iso(at);
  return <time dateTime={exact}>{say(at, grain)}</time>;
}

/** The same words for places that take a string. */
export function useWhen(): (at: string | Date, grain?: Grain) => string {
  const { t } = useTranslation('shared');
  const language = useLanguage();
  const now = useNow();
  return (at, grain = 'minute') => {
    const { day, time } = momentParts(at, now, language, grain, (key) => t(`when.${key}`));
    return time === '' ? day : `${day} ${time}`;
  };
}

/** 3 岁 2 个月: days under a month, months under a year, months shown until the sixth birthday. */
export function Age({ birth }: { birth: string }) {
  const age = useAge();
  return <span>{age(birth)}</span>;
}

export function useAge(): (birth: string) => string {
  const { t } = useTranslation('shared');
  const now = useNow(60_000);
  return (birth) => {
    const { years, months, days } = ageOf(birth, now);
    if (years === 0 && months === 0) return t('age.days', { count: days });
    if (years === 0) return t('age.months', { count: months });
    if (years < 6 && months > 0) return t('age.yearsMonths', { years, months });
    return t('age.years', { count: years });
  };
}

/** Time left until a moment, counted on the server's clock; `onEnd` fires once. */
export function Countdown({ until, onEnd }: { until: string; onEnd?: () => void }) {
  const { t } = useTranslation('shared');
  const left = Math.max(0, Date.parse(until) - useNow(1000).getTime());
  useEndOf(left, onEnd);
  const seconds = Math.ceil(left / 1000);
  const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600), Math.floor(seconds / 60)];
  const two = (value: number) => String(value).padStart(2, '0');
  if (days >= 2) return <span role="timer">{t('left.days', { count: days })}</span>;
  if (hours >= 2) return <span role="timer">{t('left.hours', { hours, minutes: minutes % 60 })}</span>;
  if (hours >= 1) return <span role="timer">{`${hours}:${two(minutes % 60)}:${two(seconds % 60)}`}</span>;
  return <span role="timer">{`${two(minutes)}:${two(seconds % 60)}`}</span>;
}

function useEndOf(left: number, onEnd: (() => void) | undefined): void {
  const told = useRef(false);
  useEffect(() => {
    if (left > 0) told.current = false;
    else if (!told.current) {
      told.current = true;
      onEnd?.();
    }
  }, [left, onEnd]);
}
