import { When } from '@/shared/ui/facts';
import styles from './thread.module.css';

export function DayMark({ at }: { at: string }) {
  return <p className={styles.day}><When at={at} grain="day" /></p>;
}
