import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { ButtonLink } from '@/shared/ui/button';
import { useProspect } from './api/waitlist';
import styles from './waitlist.module.css';

/** The way to the waiting list from a doctor's page. */
export default function DoctorWait({ practitionerId, may }: { practitionerId: string; may: boolean }) {
  const { t } = useTranslation('waitlist');
  const prospect = useProspect(practitionerId, undefined);
  if (!may || prospect.data === undefined) return null;
  const { waiting } = prospect.data;
  return (
    <Card title={t('doctor.title')}>
      <p className={styles.soft}>{t('doctor.text')} {waiting > 0 ? t('doctor.waiting', { count: waiting }) : t('doctor.nobody')}</p>
      <div className={styles.offer}><ButtonLink kind="plain" wide to={`/waitlist/join?doctor=${practitionerId}`}>{t('doctor.act')}</ButtonLink></div>
    </Card>
  );
}
