import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useProvinces } from './api/directory';
import styles from './institution-page.module.css';

/** Where to look, if there is more than one province. */
export function ProvinceChoice({ province, onChange }: { province: string; onChange: (province: string) => void }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const provinces = useProvinces().data?.items ?? [];
  if (provinces.length < 2) return null;
  return (
    <label className={styles.province}>
      <span>{t('institution.province')}</span>
      <select value={province} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('institution.everywhere', { count: provinces.reduce((sum, one) => sum + one.institutions, 0) })}</option>
        {provinces.map((one) => <option key={one.code} value={one.code}>{t('institution.inProvince', { province: words(one.name), count: one.institutions })}</option>)}
      </select>
    </label>
  );
}
