import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { useOrders } from './api/orders';
import styles from './examination.module.css';

const TO_DO = ['TO_PAY', 'TO_ANSWER', 'TO_BOOK'];

/** What the person has to do about an examination, or the next one; nothing when there is none. */
export default function NextExamination() {
  const { t } = useTranslation('examination');
  const say = useWhen();
  const { data } = useOrders();
  const todo = data?.find((one) => TO_DO.includes(one.stage));
  const booked = data?.filter((one) => one.stage === 'BOOKED').sort((a, b) => (a.booking?.startsAt ?? '').localeCompare(b.booking?.startsAt ?? ''))[0];
  const shown = todo ?? booked;
  if (shown === undefined) return null;
  return (
    <Link to={`/examinations/${shown.id}`} className={styles.homeCard}>
      <Icon name="test" size={28} />
      <span className={styles.words}>
        <strong>{shown.examination.name}</strong>
        <small>{shown === todo ? `${t('home.do')} · ${t(`stage.${shown.stage}`)}` : `${t('home.next')} · ${say(shown.booking?.startsAt ?? '')}`}</small>
      </span>
      <Icon name="forward" size={18} />
    </Link>
  );
}
