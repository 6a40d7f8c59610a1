import { useTranslation } from 'react-i18next';

export interface HitRate {
  kept: number;
  due: number;
  days: number;
  enough: boolean;
}

export const percentOf = ({ kept, due }: HitRate): number => Math.floor((kept / due) * 100);

/** How often promises were kept, with the count it rests on; too few are said to be too few. */
export function HitRateLine({ rate, of }: { rate: HitRate; of: 'doctor' | 'department' }) {
  const { t } = useTranslation('shared');
  const said = { who: t(`promise.${of}`), percent: percentOf(rate), kept: rate.kept, due: rate.due, days: rate.days };
  return <>{t(rate.enough ? 'promise.rate' : 'promise.tooFew', said)}</>;
}
