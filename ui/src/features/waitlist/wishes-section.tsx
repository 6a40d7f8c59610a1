import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import { Tag } from '@/shared/ui/tag';
import { isLive, useWishes } from './api/waitlist';
import { useWanted } from './wording';
import styles from './waitlist.module.css';

/** What is waited for, in the visits tab; nothing when there is nothing. */
export default function WishesSection() {
  const { t } = useTranslation('waitlist');
  const wanted = useWanted();
  const live = useWishes().data?.filter((wish) => isLive(wish)) ?? [];
  if (live.length === 0) return null;
  return (
    <Card title={t('section.title')} more={{ label: t('title'), to: '/waitlist' }} flush>
      {live.map((wish) => {
        const { who, when } = wanted(wish);
        return (
          <Link key={wish.id} className={styles.row} to={wish.state === 'OFFERED' && wish.offer ? `/waitlist/offers/${wish.offer.id}` : '/waitlist'}>
            <span className={styles.words}><strong>{who}</strong><small>{when}</small></span>
            <Tag tone={wish.state === 'WAITING' ? 'info' : 'warning'}>{t(`state.${wish.state}`)}</Tag>
          </Link>
        );
      })}
    </Card>
  );
}
