import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useInstitutions } from './api/directory';
import styles from './institution-page.module.css';
import { useWords } from './words';

/** So many at once; the rest follows on demand. */
const PAGE = 20;

/** All hospitals of the region; where there are several provinces, one can be chosen. */
export default function InstitutionsPage() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const houses = useInstitutions();
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState(PAGE);
  const all = houses.data?.items ?? [];
  const provinces = [...new Map(all.map((house) => [house.province, house.provinceName]))];
  const province = params.get('province') ?? '';
  const fitting = all.filter((house) => province === '' || house.province === province);
  const choose = (code: string) => {
    setShown(PAGE);
    setParams(code === '' ? {} : { province: code }, { replace: true });
  };
  return (
    <PatientPage title={t('institution.listTitle')}>
      {houses.isPending && <><Skeleton card lines={3} /><Skeleton card lines={3} /></>}
      {houses.isError && <Failed error={houses.error} retry={() => void houses.refetch()} />}
      {provinces.length > 1 && (
        <label className={styles.province}>
          <span>{t('institution.province')}</span>
          <select value={province} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('institution.everywhere', { count: all.length })}</option>
            {provinces.map(([code, name]) => <option key={code} value={code}>{words(name)}</option>)}
          </select>
        </label>
      )}
      {houses.isSuccess && fitting.length === 0 && (province === ''
        ? <Empty icon="hospital" title={t('institution.none.title')} text={t('institution.none.text')} next={{ label: t('institution.none.act'), to: '/' }} />
        : <Empty icon="hospital" title={t('institution.noneHere.title')} text={t('institution.noneHere.text')} next={{ label: t('institution.noneHere.act'), to: '/institutions' }} />)}
      <ul className={styles.houses}>
        {fitting.slice(0, shown).map((house) => (
          <li key={house.slug}>
            <Link to={`/institutions/${house.slug}`} className={styles.house}>
              <span className={styles.mark}><Icon name="hospital" size={28} /></span>
              <span className={styles.words}>
                <b>{words(house.name)}</b>
                <span className={styles.tags}><Tag tone="good">{words(house.level)}</Tag><Tag>{t(`institution.kind.${house.kind}`)}</Tag></span>
                <small>{t('institution.counts', { departments: house.departments, doctors: house.doctors })}</small>
                <small><Icon name="location" size={16} />{words(house.address)}</small>
              </span>
              <Icon name="forward" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      {fitting.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PAGE)}>{t('institution.more', { count: fitting.length - shown })}</button>
      )}
    </PatientPage>
  );
}
