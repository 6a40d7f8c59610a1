import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { useMe } from '@/shared/session/session';
import { useWhen } from '@/shared/ui/facts';
import { WorkPage } from '@/shared/work/work-page.work';
import { SlotCards } from './slot-cards';

/** First page of a working day: numbers, promises at risk, what is unread. */
export default function TodayPage() {
  const { t } = useTranslation('app');
  const { me } = useMe();
  const now = useNow();
  const say = useWhen();
  const part = say(now, 'daypart').split(' ').at(-1) ?? '';
  return (
    <WorkPage title={t('work.today')} lead={t('work.greeting', { name: me.name ?? '', part })}>
      <SlotCards pick={(feature) => feature.todayCards} title={t('work.empty.title')} text={t('work.empty.text')} />
    </WorkPage>
  );
}
