import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { Figures } from '@/shared/work/figures.work';
import { stuck, useHouseRefunds } from '../api/refunds';

const dayOf = (at: Date) => at.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });

/** Money that goes back: asked for today, still on its way, and what hangs at the cashier. */
export default function RefundsCard() {
  const { t } = useTranslation('settlement');
  const { data, error, refetch } = useHouseRefunds();
  return (
    <Figures icon="wallet" title={t('desk.title')} to="/admin/refunds" go={t('desk.go')} error={data === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('desk.today'), value: data?.filter((one) => dayOf(new Date(one.owedAt)) === dayOf(now())).length },
      { label: t('desk.onItsWay'), value: data?.filter((one) => one.sentAt === undefined).length, to: '/admin/refunds?view=owed' },
      { label: t('desk.stuck'), value: data?.filter(stuck).length, alert: true, to: '/admin/refunds?view=stuck' },
    ]} />
  );
}
