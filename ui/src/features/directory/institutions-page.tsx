import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useInstitutions } from './api/directory';
import styles from './institution-page.module.css';
import { useWords } from './words';

/** All hospitals of the region. */
export default function InstitutionsPage() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const houses = useInstitutions();
  return (
    <PatientPage title={t('institution.listTitle')}>
      {houses.isPending && <><Skeleton card lines={3} /><Skeleton card lines={3} /></>}
      {houses.isError && <Failed error={houses.error} retry={() => void houses.refetch()} />}
      <ul className={styles.houses}>
        {houses.data?.items.map((house) => (
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
    </PatientPage>
  );
}
