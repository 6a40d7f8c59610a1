import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { PatientPage } from '@/shared/patient/patient-page';
import { ButtonLink } from '@/shared/ui/button';
import { Countdown } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useSocket } from '@/shared/visit/use-conversation';
import type { Frame } from '@/shared/visit/socket';
import type { Visit } from './api/types';
import { useVisit, visitKey } from './api/visits';
import { Chat } from './chat';
import { Composer } from './composer';
import { VisitHead } from './visit-head';
import { VisitOutcome } from './visit-outcome';
import styles from './visit.module.css';

/** One visit: where it stands and until when, the conversation, and what is left to do after it. */
export default function VisitPage() {
  const { t } = useTranslation('consultation');
  const id = useParams().id ?? '';
  const visit = useVisit(id);
  const client = useQueryClient();
  const heard = useCallback((frame: Frame) => {
    if (frame.type === 'changed' && frame.visit === id) void client.invalidateQueries({ queryKey: visitKey(id) });
  }, [client, id]);
  // The conversation watches the visit; this only listens along.
  useSocket({ type: 'ping' }, heard);

  if (visit.isError && visit.data === undefined) return <PatientPage title={t('visit.title')} parent="/visits"><Failed error={visit.error} retry={() => void visit.refetch()} /></PatientPage>;
  if (visit.data === undefined) return <PatientPage title={t('visit.title')} parent="/visits"><div aria-busy="true" className={styles.column}><Skeleton card portrait /><Skeleton card lines={5} /></div></PatientPage>;
  return (
    <PatientPage title={t(`kind.${visit.data.kind}`)} parent="/visits" action={<Left visit={visit.data} />} footer={<Foot visit={visit.data} />}>
      <VisitHead visit={visit.data} />
      <VisitOutcome visit={visit.data} />
      {visit.data.state !== 'REQUESTED' && <Chat visit={visit.data} />}
      {visit.data.endedAt !== undefined && <Complain visit={visit.data} />}
    </PatientPage>
  );
}

/** The clock once more in the head of a phone: the talk scrolls the card with it away. */
function Left({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  if (visit.dueAt === undefined || (visit.state !== 'IN_VISIT' && visit.state !== 'WAITING')) return null;
  return <span className={styles.left}>{t(`clock.${visit.state}.short`)} <Countdown until={visit.dueAt} /></span>;
}

function Foot({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  if (visit.state === 'WAITING' || visit.state === 'IN_VISIT') return <Composer visit={visit} />;
  if (visit.state === 'REQUESTED' && visit.payment) return <ButtonLink kind="next" wide to={`/cashier/${visit.payment}?back=${encodeURIComponent(`/visits/${visit.id}`)}`}>{t('visit.pay')}</ButtonLink>;
  if (visit.state === 'TERMINATED') return <ButtonLink kind="next" wide to={`/find?subject=${visit.doctor.subject}&offers=CLINIC&sort=EARLIEST`}>{t('visit.bookClinic')}</ButtonLink>;
  return <ButtonLink kind="plain" wide to={`/visits/new?offering=${visit.offering}&patient=${visit.patient.id}`}>{t('visit.again')}</ButtonLink>;
}

/** An unhappy end has a way on, with the visit named. */
function Complain({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const about = `institution=${visit.doctor.institutionId}&aboutKind=visit&aboutId=${visit.id}`;
  return <ButtonLink kind="quiet" wide to={`/complaints/new?${about}`}>{t('visit.complain')}</ButtonLink>;
}
