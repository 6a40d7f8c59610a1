import { useTranslation } from 'react-i18next';
import { PatientPage } from '@/shared/patient/patient-page';
import { usePlace } from '@/shared/registry/registry';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { isLive, useWishes } from './api/waitlist';
import { WishCard } from './wish-card';
import styles from './waitlist.module.css';

/** What the caller waits for: the place, why, the chances, until when. */
export default function ListPage() {
  const { t } = useTranslation('waitlist');
  const wishes = useWishes();
  const search = usePlace((feature) => feature.searchPath) ?? '/';
  const live = wishes.data?.filter((wish) => isLive(wish)) ?? [];
  const past = wishes.data?.filter((wish) => !isLive(wish)) ?? [];
  return (
    <PatientPage title={t('title')} parent="/visits">
      {wishes.isPending ? <Skeleton card lines={5} /> : wishes.data === undefined ? <Failed error={wishes.error} retry={() => void wishes.refetch()} />
        : live.length === 0 && <Empty icon="queue" title={t('empty')} text={t('emptyText')} next={{ label: t('find'), to: search }} />}
      {live.map((wish) => <WishCard key={wish.id} wish={wish} />)}
      {past.length > 0 && <h2 className={styles.past}>{t('past')}</h2>}
      {past.map((wish) => <WishCard key={wish.id} wish={wish} />)}
    </PatientPage>
  );
}
