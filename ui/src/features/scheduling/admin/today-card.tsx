import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { Figures } from '@/shared/work/figures.work';
import { useWeek } from '../api/staff';
import { dayOf } from '../clock-words';

/** Today's sessions and how full they are. */
export default function TodayCard() {
  const { t } = useTranslation('scheduling');
  const today = dayOf(now());
  const { data, error, refetch } = useWeek(today);
  const sessions = data?.rows.flatMap((row) => row.sessions).filter((session) => session.on === today && !session.stopped);
  return (
    <Figures icon="slots" title={t('today.title')} to="/admin/sessions" go={t('today.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('today.sessions'), value: sessions?.length },
      { label: t('today.booked'), value: sessions?.reduce((sum, one) => sum + one.taken, 0) },
      { label: t('today.left'), value: sessions?.reduce((sum, one) => sum + one.capacity - one.taken, 0) },
    ]} />
  );
}
