import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { useChart } from '../api/chart';
import styles from './chart.module.css';

/** Allergies in red, always in sight; "none recorded" is not "none". */
export function AllergyStrip({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const { data, isError } = useChart(patient);
  if (data === undefined) return <p className={styles.allergies} data-known="unknown">{t(isError ? 'allergy.failed' : 'allergy.loading')}</p>;
  if (data.allergies.length === 0) return <p className={styles.allergies} data-known="none"><Icon name="info" size={16} />{t('allergy.none')}</p>;
  return (
    <div className={styles.allergies} data-known="some" role="note">
      <Icon name="alert" size={16} /><b>{t('allergy.title')}</b>
      {data.allergies.map((one) => (
        <span key={one.id}>{one.substance}<small>{[one.reaction, t(`allergy.${one.severity}`), one.notedByDoctor ? '' : t('allergy.self')].filter((word) => word !== '').join(' · ')}</small></span>
      ))}
    </div>
  );
}
