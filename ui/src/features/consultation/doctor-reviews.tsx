import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useReviews, type Reviews } from './api/reviews';
import styles from './reviews.module.css';

/** What patients said, on the doctor's page: the sums first, then each in its own words with the name masked. */
export default function DoctorReviews({ practitionerId }: { practitionerId: string }) {
  const { t } = useTranslation('consultation');
  const { t: shared } = useTranslation('shared');
  const reviews = useReviews(practitionerId);
  if (reviews.isPending) return <Skeleton card lines={4} />;
  const sums = reviews.data?.pages[0];
  if (sums === undefined) return <Card title={t('reviews.title')}><Failed small error={reviews.error} retry={() => void reviews.refetch()} /></Card>;
  if (sums.count === 0) return <Card title={t('reviews.title')}><p className={styles.quiet}>{t('reviews.none')}</p></Card>;
  return (
    <Card title={t('reviews.title')}>
      <Sums sums={sums} />
      <ul className={styles.list}>
        {reviews.data?.pages.flatMap((page) => page.items).map((one) => (
          <li key={one.at + one.by}>
            <p className={styles.head}><b>{one.by}</b><Stars of={one.satisfaction} /><small>{t(`kind.${one.kind}`)} · <When at={one.at} grain="day" /></small></p>
            {one.comment !== '' && <p>{one.comment}</p>}
          </li>
        ))}
      </ul>
      {reviews.hasNextPage && <Button kind="quiet" wide busy={reviews.isFetchingNextPage} onClick={() => void reviews.fetchNextPage()}>{shared('more')}</Button>}
    </Card>
  );
}

function Sums({ sums }: { sums: Reviews }) {
  const { t } = useTranslation('consultation');
  return (
    <div className={styles.sums}>
      <p className={styles.mean}><strong>{sums.satisfaction.toFixed(1)}</strong><Stars of={Math.round(sums.satisfaction)} /><small>{t('reviews.count', { count: sums.count })}</small></p>
      <dl className={styles.bars}>
        {[5, 4, 3, 2, 1].map((stars) => {
          const count = sums.stars[stars - 1] ?? 0;
          return (
            <div key={stars}>
              <dt>{t('rate.stars', { count: stars })}</dt>
              <dd><span className={styles.bar} aria-hidden="true"><i data-share={Math.round((count / sums.count) * 10)} /></span><span>{count}</span></dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function Stars({ of }: { of: number }) {
  const { t } = useTranslation('consultation');
  return <span className={styles.stars} role="img" aria-label={t('rate.stars', { count: of })}>{'★'.repeat(of)}<span>{'★'.repeat(5 - of)}</span></span>;
}
