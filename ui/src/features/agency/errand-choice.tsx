import { useTranslation } from 'react-i18next';
import styles from './agency.module.css';
import { ERRANDS, type Errand } from './api/mandates';

/** What somebody may do; nothing unless chosen. */
export function ErrandChoice({ chosen, onChange }: { chosen: readonly Errand[]; onChange: (errands: Errand[]) => void }) {
  const { t } = useTranslation('agency');
  const toggle = (errand: Errand) =>
    onChange(chosen.includes(errand) ? chosen.filter((one) => one !== errand) : [...chosen, errand]);
  return (
    <fieldset className={styles.field}>
      <legend>{t('form.errands')}</legend>
      <div className={styles.choices}>
        {ERRANDS.map((errand) => (
          <label key={errand} className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(errand)} onChange={() => toggle(errand)} />
            <span><b>{t(`errand.${errand}`)}</b><small className={styles.soft}>{t(`errandHint.${errand}`)}</small></span>
          </label>
        ))}
      </div>
      <small className={styles.soft}>{t('form.errandsHint')}</small>
    </fieldset>
  );
}
