import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { useChart } from '../api/chart';
import { AllergyDialog } from './allergy-dialog';
import styles from './chart.module.css';

/** Allergies in red, always in sight; "none recorded" is not "none". */
export function AllergyStrip({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const { data, isError } = useChart(patient);
  const [adding, setAdding] = useState(false);
  if (data === undefined) return <p className={styles.allergies} data-known="unknown">{t(isError ? 'allergy.failed' : 'allergy.loading')}</p>;
  const some = data.allergies.length > 0;
  return (
    <div className={styles.allergies} data-known={some ? 'some' : 'none'} role="note" aria-label={t('allergy.title')}>
      <Icon name={some ? 'alert' : 'info'} size={16} />{some ? <b>{t('allergy.title')}</b> : <em>{t('allergy.none')}</em>}
      {data.allergies.map((one) => (
        <span key={one.id}>{one.substance}<small>{[one.reaction, t(`allergy.${one.severity}`), one.notedByDoctor ? '' : t('allergy.self')].filter((word) => word !== '').join(' · ')}</small></span>
      ))}
      <button type="button" onClick={() => setAdding(true)}>{t('allergy.note')}</button>
      {adding && <AllergyDialog patient={patient} close={() => setAdding(false)} />}
    </div>
  );
}
