import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useWhen } from '@/shared/ui/facts';
import { type Wish } from './api/waitlist';

const PARTS = 3;
const WEEK = 7;
type Wanted = Pick<Wish, 'doctors' | 'fromOn' | 'untilOn' | 'weekdays' | 'parts'>;

/** Who and when somebody waits for, in one phrase each. */
export function useWanted(): (wish: Wanted) => { who: string; when: string } {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const say = useWhen();
  const noon = (day: string) => `${day}T12:00:00+08:00`;
  return (wish) => {
    const days = wish.fromOn === wish.untilOn ? say(noon(wish.fromOn), 'day')
      : `${wish.weekdays.length === WEEK ? t('everyDay') : wish.weekdays.map((day) => t(`day.${day}`)).join(t('sep'))} · ${t('until', { day: say(noon(wish.untilOn), 'day') })}`;
    const parts = wish.parts.length === PARTS ? t('allDay') : wish.parts.map((part) => t(`part.${part}`)).join(t('sep'));
    return {
      who: wish.doctors.length === 0 ? t('any') : wish.doctors.map((doctor) => name(doctor.name)).join(t('sep')),
      when: `${days} · ${parts}`,
    };
  };
}
