import { useTranslation } from 'react-i18next';
import { WorkPage } from '@/shared/work/work-page.work';
import { DeviceList } from '../device-list';

/** The devices of a member of staff. */
export default function StaffDevicesPage() {
  const { t } = useTranslation('account');
  return <WorkPage title={t('title')} lead={t('lead')}><DeviceList /></WorkPage>;
}
