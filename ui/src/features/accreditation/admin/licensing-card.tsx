import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useApplications } from '../api/licensing';

/** How many institutions wait for the supervisor. */
export default function LicensingCard() {
  const { t } = useTranslation('accreditation');
  const { data, error, refetch } = useApplications();
  const count = (state: string) => data?.filter((one) => one.state === state).length;
  return (
    <Figures icon="shield" title={t('licensing.title')} to="/admin/licensing" go={t('licensing.all')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('licensing.waiting'), value: count('SUBMITTED'), alert: true },
      { label: t('state.RETURNED'), value: count('RETURNED') },
      { label: t('state.APPROVED'), value: count('APPROVED') },
    ]} />
  );
}
