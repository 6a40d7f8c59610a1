import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { useAllergies } from '../api/chart';
import styles from './chart.module.css';

/** Allergies in red, always in sight; "none recorded" is not "none". */
export function AllergyStrip({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const allergies = useAllergies(patient);
  if (allergies.data === undefined) return <p className={styles.allergies} data-known="unknown">{t(allergies.isError ? 'allergy.failed' : 'allergy.loading')}</p>;
  if (allergies.data.length === 0) return <p className={styles.allergies} data-known="none"><Icon name="info" size={16} />{t('allergy.none')}</p>;
  return (
    <div className={styles.allergies} data-known="some" role="note">
      <Icon name="alert" size={16} /><b>{t('allergy.title')}</b>
      {allergies.data.map((one) => (
        <span key={one.id}>{one.substance}<small>{[one.reaction, t(`allergy.${one.severity}`), one.notedByDoctor ? '' : t('allergy.self')].filter((word) => word !== '').join(' · ')}</small></span>
      ))}
    </div>
  );
}
