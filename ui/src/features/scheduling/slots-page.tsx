import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { ScheduleBoard } from './schedule-board';

/** A doctor's slots on a page of their own. */
export default function SlotsPage() {
  const { t } = useTranslation('scheduling');
  const { id = '' } = useParams();
  return (
    <PatientPage title={t('slots.title')} parent={`/doctors/${id}`}>
      <Card><h2 className="x-sr">{t('slots.title')}</h2><ScheduleBoard practitionerId={id} /></Card>
    </PatientPage>
  );
}
