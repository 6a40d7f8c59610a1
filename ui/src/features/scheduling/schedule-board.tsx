import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useSchedule } from './api/schedule';
import { DaySessions } from './day-sessions';
import { RevisitNote } from './revisit-note';
import { WeekStrip } from './week-strip';

/** A doctor's days and slots; opens on the first day with a free place in person. */
export function ScheduleBoard({ practitionerId }: { practitionerId: string }) {
  const { t } = useTranslation('scheduling');
  const schedule = useSchedule(practitionerId);
  const [picked, setPicked] = useState<string>();
  if (schedule.isPending) return <Skeleton lines={4} />;
  if (schedule.data === undefined) return <Failed small error={schedule.error} retry={() => void schedule.refetch()} />;
  const { days } = schedule.data;
  if (days.every((day) => day.sessions.length === 0)) return <Empty small icon="calendar" title={t('slots.empty')} text={t('slots.emptyText')} />;
  const first = days.find((day) => day.sessions.some((session) => session.mode === 'IN_PERSON' && session.left > 0))
    ?? days.find((day) => day.left > 0) ?? days[0];
  const chosen = days.find((day) => day.on === picked) ?? first;
  if (chosen === undefined) return null;
  return (
    <>
      <RevisitNote practitionerId={practitionerId} departmentId={schedule.data.departmentId} />
      <WeekStrip days={days} chosen={chosen.on} onChange={setPicked} />
      <DaySessions day={chosen} practitionerId={practitionerId} />
    </>
  );
}
