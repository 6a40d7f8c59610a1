import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { useWhen } from '@/shared/ui/facts';
import type { ScheduleDay } from './api/schedule';
import styles from './scheduling.module.css';

/** The days on offer with what is left on each. */
export function WeekStrip({ days, chosen, onChange }: { days: readonly ScheduleDay[]; chosen: string; onChange: (day: string) => void }) {
  const { t } = useTranslation('scheduling');
  const say = useWhen();
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' });
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'Asia/Shanghai' });
  return (
    <div className={styles.strip} role="group" aria-label={t('slots.week')}>
      {days.map((day, index) => {
        const noon = new Date(`${day.on}T12:00:00+08:00`);
        const state = stateOf(day);
        return (
          <button key={day.on} type="button" className={styles.day} data-state={state} aria-pressed={day.on === chosen} onClick={() => onChange(day.on)}>
            <span>{index < 2 ? say(day.on, 'day') : weekday.format(noon)}</span>
            <b>{date.format(noon)}</b>
            <small>{state === 'free' ? t('slots.left', { count: day.left }) : t(`slots.${state}`)}</small>
          </button>
        );
      })}
    </div>
  );
}

/** Free, full, over for today, or without any clinic that can be booked. */
function stateOf(day: ScheduleDay): 'free' | 'full' | 'over' | 'none' | 'ahead' {
  if (day.left > 0) return 'free';
  if (day.sessions.some((session) => session.releasedAt !== undefined)) return 'ahead';
  const slots = day.sessions.filter((session) => session.sold && !session.stopped).flatMap((session) => session.slots);
  if (slots.length === 0) return 'none';
  return slots.every((slot) => slot.left > 0) ? 'over' : 'full';
}
