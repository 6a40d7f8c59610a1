import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { HitRateLine, type HitRate } from '../ui/hit-rate';
import styles from './promise-terms.module.css';

interface PromiseOffer {
  firstReplyMinutes: number;
  nextReplyMinutes: number;
  reportMinutes: number;
  nextShare: number;
  reportShare: number;
  doctor: HitRate;
  department: HitRate;
}

/** What a service promises, what a breach gives back, and how often it was kept: read before paying. */
export function PromiseTerms({ offering }: { offering: string }) {
  const { t } = useTranslation('shared');
  const span = usePromiseSpan();
  const { data } = useQuery({
    queryKey: ['promise', offering],
    queryFn: ({ signal }) => http.get<PromiseOffer>(`/api/offerings/${offering}/promise`, { signal }),
  });
  if (data === undefined) return null;
  const lines = [
    { kind: 'FIRST_REPLY', minutes: data.firstReplyMinutes, back: t('promise.whole') },
    { kind: 'NEXT_REPLY', minutes: data.nextReplyMinutes, back: t('promise.part', { share: data.nextShare }) },
    { kind: 'REPORT_READING', minutes: data.reportMinutes, back: t('promise.part', { share: data.reportShare }) },
  ] as const;
  return (
    <>
      <ul className={styles.terms}>
        {lines.filter((line) => line.minutes > 0).map((line) => (
          <li key={line.kind}><span>{t(`promise.kind.${line.kind}`)}</span><b>{t('promise.within', { span: span(line.minutes) })}</b><small>{line.back}</small></li>
        ))}
      </ul>
      <p className={styles.rate}><HitRateLine rate={data.doctor} of="doctor" /><br /><HitRateLine rate={data.department} of="department" /></p>
    </>
  );
}

/** Hours where they are whole, minutes else. */
export function usePromiseSpan(): (minutes: number) => string {
  const { t } = useTranslation('shared');
  return (minutes) => (minutes % 60 === 0 ? t('promise.hours', { count: minutes / 60 }) : t('promise.minutes', { count: minutes }));
}
