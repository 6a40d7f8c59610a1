import { useTranslation } from 'react-i18next';
import { PatientPage } from '@/shared/patient/patient-page';
import { DeviceList } from './device-list';

/** The patient's devices. */
export default function DevicesPage() {
  const { t } = useTranslation('account');
  return <PatientPage title={t('title')} parent="/me"><p>{t('lead')}</p><DeviceList /></PatientPage>;
}
