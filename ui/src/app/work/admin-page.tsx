import { useTranslation } from 'react-i18next';
import { WorkPage } from '@/shared/work/work-page.work';
import { SlotCards } from './slot-cards';

/** First page of administration. */
export default function AdminPage() {
  const { t } = useTranslation('app');
  return (
    <WorkPage title={t('admin.overview')} lead={t('admin.lead')}>
      <SlotCards pick={(feature) => feature.adminCards} title={t('admin.empty.title')} text={t('admin.empty.text')} />
    </WorkPage>
  );
}
