import { useTranslation } from 'react-i18next';
import styles from './complaints.module.css';
import { useHouses } from './api/institutions';

/** Hospitals up to this number are seen at a glance. */
export const AT_A_GLANCE = 6;

/** A field to find a hospital by name, where there are too many to look through. */
export function HouseSearch({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const { t } = useTranslation('oversight');
  const all = useHouses('', AT_A_GLANCE);
  if (all.data === undefined || !all.hasNextPage) return null;
  return (
    <input
      type="search" className={styles.search} maxLength={60} aria-label={t('channels.search')} placeholder={t('channels.search')}
      value={typed} onChange={(event) => onType(event.target.value)}
    />
  );
}
