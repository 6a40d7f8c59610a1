import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import type { AppointmentSection } from '@/shared/registry/feature';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAttendance } from './api/attendance';
import { PlacePanel } from './place-panel';

/** Check-in and the line, on the page of an appointment. */
export default function AttendanceCard({ appointmentId }: AppointmentSection) {
  const { t } = useTranslation('attendance');
  const { attendance, error, live, refetch } = useAttendance(appointmentId);
  if (attendance === undefined) {
    return error === null ? <Skeleton card lines={3} /> : <Card title={t('section')}><Failed small error={error} retry={refetch} /></Card>;
  }
  if (attendance.stage === 'NONE') return null;
  const here = attendance.number !== undefined;
  return (
    <Card title={t(here ? 'title' : 'section')} more={here ? { label: t('open'), to: `/appointments/${appointmentId}/waiting` } : undefined}>
      <PlacePanel attendance={attendance} live={live} />
    </Card>
  );
}
