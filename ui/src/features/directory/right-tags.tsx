import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/tag';
import type { DoctorView } from './api/directory';
import styles from './doctor-page.module.css';

/** The two rights as they stand today, in plain words. */
export function RightTags({ page: { consult, treat } }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  return (
    <div className={styles.tags}>
      <Tag tone={consult.inForce ? 'good' : 'warning'}>{t(consult.inForce ? 'doctor.consult' : 'doctor.noConsult')}</Tag>
      <Tag tone={treat.inForce ? 'good' : 'warning'}>{t(treat.inForce ? 'doctor.treat' : 'doctor.noTreat')}</Tag>
    </div>
  );
}
