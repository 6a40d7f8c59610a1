import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { useStaffName } from '@/shared/session/workplace';
import { useWhen } from '@/shared/ui/facts';
import { WorkPage } from '@/shared/work/work-page.work';
import { SlotCards } from './slot-cards';

/** First page of a working day: numbers, promises at risk, what is unread. */
export default function TodayPage() {
  const { t } = useTranslation('app');
  const { t: shared } = useTranslation('shared');
  const name = useStaffName();
  const now = useNow();
  const say = useWhen();
  const part = say(now, 'daypart').split(' ').at(-1) ?? '';
  // Nobody is wished a good small hour.
  const greeting = part === shared('when.night') ? 'work.greetingNight' : 'work.greeting';
  return (
    <WorkPage title={t('work.today')} lead={t(greeting, { name, part })}>
      <SlotCards pick={(feature) => feature.todayCards} title={t('work.empty.title')} text={t('work.empty.text')} />
    </WorkPage>
  );
}
