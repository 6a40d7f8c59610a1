import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useWaiting } from '../api/desk';

/** Complaints that wait for this institution. */
export default function ComplaintsCard() {
  const { t } = useTranslation('oversight');
  const { data, error, refetch } = useWaiting();
  return (
    <Figures icon="complaint" title={t('desk.title')} to="/admin/complaints" go={t('desk.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('desk.open'), value: data?.length },
      { label: t('desk.new'), value: data?.filter((one) => one.state === 'FILED').length, to: '/admin/complaints?view=new' },
      { label: t('desk.late'), value: data?.filter((one) => one.late).length, alert: true, to: '/admin/complaints?view=late' },
    ]} />
  );
}
