import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useToReview } from '../api/emergency';

/** Emergency accesses that wait for this institution's review. */
export default function ReviewsCard() {
  const { t } = useTranslation('confidentiality');
  const { data, error, refetch } = useToReview();
  return (
    <Figures icon="key" title={t('desk.title')} to="/admin/emergency-access" go={t('desk.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('desk.todo'), value: data?.length },
      { label: t('stillOpen'), value: data?.filter((one) => one.open).length },
      { label: t('late'), value: data?.filter((one) => one.late).length, alert: true },
    ]} />
  );
}
