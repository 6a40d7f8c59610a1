import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { useWishes } from './api/waitlist';
import styles from './waitlist.module.css';

/** A place that is on offer right now; nothing otherwise. */
export default function OfferCard() {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const say = useWhen();
  const offers = useWishes().data?.flatMap((wish) => (wish.state === 'OFFERED' && wish.offer ? [wish.offer] : [])) ?? [];
  if (offers.length === 0) return null;
  return (
    <Card title={t('home.title')} flush>
      {offers.map((offer) => (
        <Link key={offer.id} className={styles.row} to={`/waitlist/offers/${offer.id}`}>
          <span className={styles.words}>
            <strong>{say(offer.startsAt)}</strong>
            <span>{name(offer.practitioner)} · {name(offer.department)}</span>
            <small>{offer.patientName}</small>
          </span>
          <span className={styles.count}>{t('home.left')} <Countdown until={offer.expiresAt} /></span>
        </Link>
      ))}
    </Card>
  );
}
