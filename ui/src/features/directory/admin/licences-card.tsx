import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { Figures } from '@/shared/work/figures.work';
import { useStaff } from '../api/administration';
import { daysLeft, SOON_DAYS } from './licence-state';

/** The doctors and their papers in figures. */
export default function LicencesCard() {
  const { t } = useTranslation('directory');
  const now = useNow(60_000);
  const { data, error, refetch } = useStaff();
  const doctors = data?.items;
  const blocked = doctors?.filter((doctor) => doctor.consult.why !== undefined);
  const ending = doctors?.filter((doctor) => doctor.consult.why === undefined && doctor.nextExpiry !== undefined && daysLeft(doctor.nextExpiry, now) <= SOON_DAYS);
  return (
    <Figures icon="licence" title={t('admin.figures.title')} to="/admin/staff" go={t('admin.all')} error={doctors === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('admin.figures.doctors'), value: doctors?.length },
      { label: t('admin.figures.blocked'), value: blocked?.length, alert: true },
      { label: t('admin.figures.ending'), value: ending?.length, alert: true },
    ]} />
  );
}
