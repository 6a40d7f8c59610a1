import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { PatientPage } from '@/shared/patient/patient-page';
import { ButtonLink } from '@/shared/ui/button';
import { useWhen } from '@/shared/ui/facts';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed, State } from '@/shared/ui/states';
import { useDearer } from './api/rebooking';
import { KeptCard } from './kept-card';

/** What became of a change to a dearer place: still to pay, done, or everything as it was. */
export default function UpgradePage() {
  const { t } = useTranslation('rebooking');
  const { id = '' } = useParams();
  const name = useWords();
  const say = useWhen();
  const dearer = useDearer(id);
  if (dearer.isPending) return <PatientPage title={t('upgrade.title')} parent="/visits"><Skeleton card lines={4} /></PatientPage>;
  if (dearer.data === undefined) return <PatientPage title={t('upgrade.title')} parent="/visits"><Failed error={dearer.error} retry={() => void dearer.refetch()} /></PatientPage>;
  const { state, appointmentId } = dearer.data;
  const facts = { doctor: name(dearer.data.practitioner), when: say(dearer.data.startsAt), amount: moneyText(dearer.data.difference) };
  const back = `/appointments/${appointmentId}`;
  return (
    <PatientPage title={t('upgrade.title')} parent={back}>
      {state === 'WAITING'
        ? <KeptCard dearer={dearer.data} />
        : <State icon={state === 'DONE' ? 'check' : 'history'} title={t(`upgrade.${state}`, facts)} text={t(`upgrade.${state}_text`, facts)}><ButtonLink kind="next" to={back}>{t('move.back')}</ButtonLink></State>}
    </PatientPage>
  );
}
