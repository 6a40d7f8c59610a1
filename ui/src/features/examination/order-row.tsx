import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhen } from '@/shared/ui/facts';
import { Tag } from '@/shared/ui/tag';
import type { Order } from './api/orders';
import { toneOf } from './words';
import styles from './examination.module.css';

/** One order in a list: what, when or why, and what it waits for. */
export function OrderRow({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  const say = useWhen();
  return (
    <Link className={styles.row} to={`/examinations/${order.id}`}>
      <span className={styles.words}>
        <strong>{order.examination.name}</strong>
        <span>{order.booking ? say(order.booking.startsAt) : order.indication}</span>
        <small>{order.booking ? order.examination.place : `${order.doctor} · ${order.institution}`}</small>
      </span>
      <Tag tone={toneOf[order.stage]}>{t(`stage.${order.stage}`)}</Tag>
    </Link>
  );
}
