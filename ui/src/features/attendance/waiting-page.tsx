import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAttendance } from './api/attendance';
import { PlacePanel } from './place-panel';

/** The waiting room: one's own place in the line and nothing else. */
export default function WaitingPage() {
  const { t } = useTranslation('attendance');
  const { id = '' } = useParams();
  const { attendance, error, live, refetch } = useAttendance(id);
  return (
    <PatientPage title={t('title')} parent={`/appointments/${id}`}>
      {attendance === undefined
        ? error === null ? <Skeleton card lines={5} /> : <Failed error={error} retry={refetch} />
        : <Card>{attendance.stage === 'NONE' ? <p>{t('closedText')}</p> : <PlacePanel attendance={attendance} live={live} />}</Card>}
    </PatientPage>
  );
}
