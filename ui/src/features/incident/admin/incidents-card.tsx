import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useOpen } from '../api/incidents';

/** Incidents that are open in this house. */
export default function IncidentsCard() {
  const { t } = useTranslation('incident');
  const { data, error, refetch } = useOpen();
  return (
    <Figures icon="alert" title={t('title')} to="/admin/incidents" go={t('go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('open'), value: data?.length },
      { label: t('state.REPORTED'), value: data?.filter((one) => one.state === 'REPORTED').length },
      { label: t('late'), value: data?.filter((one) => one.late).length, alert: true },
    ]} />
  );
}
