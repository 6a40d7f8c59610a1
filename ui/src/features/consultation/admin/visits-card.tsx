import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useHouseVisits } from '../api/house';

/** Online visits of the institution as they stand. */
export default function VisitsCard() {
  const { t } = useTranslation('consultation');
  const { data, error, refetch } = useHouseVisits();
  return (
    <Figures icon="chat" title={t('house.title')} to="/admin/visits" go={t('house.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('house.waiting'), value: data?.waiting },
      { label: t('house.late'), value: data?.late, alert: true, to: '/admin/visits?late=1' },
      { label: t('house.inVisit'), value: data?.inVisit },
      { label: t('house.ended'), value: data?.endedToday },
    ]} />
  );
}
