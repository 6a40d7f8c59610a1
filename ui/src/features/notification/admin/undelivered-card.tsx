import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useUndelivered } from '../api/undelivered';

/** Whom no reminder reached, and who has not been phoned yet. */
export default function UndeliveredCard() {
  const { t } = useTranslation('notification');
  const { data, error, refetch } = useUndelivered();
  return (
    <Figures icon="bell" title={t('undelivered.title')} to="/admin/reminders" go={t('undelivered.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('undelivered.all'), value: data?.length },
      { label: t('undelivered.toPhone'), value: data?.filter((one) => one.phonedAt === undefined).length, alert: true },
    ]} />
  );
}
