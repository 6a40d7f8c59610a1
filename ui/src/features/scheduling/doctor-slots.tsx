import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { ScheduleBoard } from './schedule-board';

/** The week of slots on the doctor's page. */
export default function DoctorSlots({ practitionerId }: { practitionerId: string; may?: boolean }) {
  const { t } = useTranslation('scheduling');
  return <Card title={t('slots.title')}><ScheduleBoard practitionerId={practitionerId} /></Card>;
}
