import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDraft } from '@/shared/draft';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useGates, useOffering, usePeople, useRedFlags } from './api/opening';
import { useRequestVisit } from './api/visits';
import { ComplaintStep } from './complaint-step';
import { DoctorCard } from './doctor-card';
import { EmergencyScreen } from './emergency-screen';
import { GatesStep } from './gates-step';
import { PayStep } from './pay-step';
import { SlotChoice } from './slot-choice';
import { Steps } from './steps';
import { WhoStep } from './who-step';
import styles from './new-visit.module.css';

const STEPS = ['who', 'what', 'gates', 'pay'] as const;
type Step = (typeof STEPS)[number];
const stepOf = (text: string | null): Step => STEPS.find((step) => step === text) ?? 'who';

/** Opens a visit in four steps; where one stands is in the address, what one wrote on the device, so that no way back loses it. */
export default function NewVisitPage() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const offering = search.get('offering') ?? '';
  const facts = useOffering(offering);
  const people = usePeople();
  const patient = search.get('patient') ?? people.data?.[0]?.personId ?? '';
  const member = people.data?.find((one) => one.personId === patient);
  const [complaint, writeComplaint, clearComplaint] = useDraft(`visits/new/${offering}`);
  const wanted = stepOf(search.get('step'));
  // Nobody is checked or charged for a trouble not told yet.
  const step = complaint.trim() === '' && (wanted === 'gates' || wanted === 'pay') ? 'what' : wanted;
  const [present, setPresent] = useState(false);
  const [slot, chooseSlot] = useState<string>();
  const gates = useGates(offering, step === 'who' ? '' : patient, present);
  const check = useRedFlags();
  const request = useRequestVisit();
  const [alarmed, setAlarmed] = useState(false);

  const go = (next: Step, who = patient) => setSearch({ offering, patient: who, step: next });
  const at = STEPS.indexOf(step);
  const complaintDone = () =>
    check.mutate(complaint, { onSuccess: ({ flags }) => (flags.length > 0 ? setAlarmed(true) : go('gates')) });
  const submit = () =>
    request.mutate(
      { offering, patient, complaint, evidence: (gates.data?.evidence ?? []).map((one) => one.id), guardianPresent: present, slot },
      {
        onSuccess: (visit) => {
          clearComplaint();
          void navigate(visit.payment ? `/cashier/${visit.payment}?back=${encodeURIComponent(`/visits/${visit.id}`)}` : `/visits/${visit.id}`, { replace: true });
        },
        onError: (error) => {
          if (asProblem(error).code === 'consultation.emergency') complaintDone();
          else void gates.refetch();
        },
      },
    );

  if (offering === '') return <PatientPage title={t('new.title')}><Empty icon="doctor" title={t('new.noOffering')} text={t('new.noOfferingText')} next={{ label: t('new.find'), to: '/' }} /></PatientPage>;
  if (facts.isError) return <PatientPage title={t('new.title')}><Failed error={facts.error} retry={() => void facts.refetch()} /></PatientPage>;
  if (facts.data === undefined) return <PatientPage title={t('new.title')}><div aria-busy="true"><Skeleton card portrait /><Skeleton card lines={5} /></div></PatientPage>;

  const { service, doctor } = facts.data;
  const kind = service.kind === 'FOLLOW_UP' ? 'FOLLOW_UP' : 'ADVICE';
  const next = {
    who: <Button kind="next" wide disabled={patient === ''} onClick={() => go('what')}>{t('next')}</Button>,
    what: <Button kind="next" wide busy={check.isPending} disabled={complaint.trim() === ''} onClick={complaintDone}>{t('next')}</Button>,
    gates: <Button kind="next" wide disabled={gates.data?.open !== true} onClick={() => go('pay')}>{t('next')}</Button>,
    pay: <Button kind="next" wide busy={request.isPending} onClick={submit}>{t('pay.act')}</Button>,
  }[step];

  return (
    <PatientPage
      title={t(`new.${kind}`)}
      parent={`/doctors/${doctor.id}`}
      footer={<div className={styles.foot}>{at > 0 && <Button kind="plain" onClick={() => go(STEPS[at - 1] ?? 'who')}>{t('previous')}</Button>}{next}</div>}
    >
      <Steps steps={STEPS.map((one) => t(`step.${one}`))} at={at} label={t('step.label')} />
      <DoctorCard doctor={doctor} kind={kind} price={service.price} />
      {step === 'who' && <WhoStep people={people} chosen={patient} onChoose={(who) => go('who', who)} />}
      {step === 'what' && <ComplaintStep kind={kind} text={complaint} onChange={writeComplaint} />}
      {step === 'gates' && <GatesStep gates={gates} member={member} doctor={doctor.id} present={present} onPresent={setPresent} />}
      {step === 'pay' && <SlotChoice doctor={doctor.id} chosen={slot} onChoose={chooseSlot} />}
      {step === 'pay' && <PayStep service={service} member={member} complaint={complaint} evidence={gates.data?.evidence ?? []} />}
      {check.isError && step === 'what' && <Failed small error={check.error} />}
      {request.isError && step === 'pay' && <RuleRefusal problem={asProblem(request.error)} />}
      {alarmed && <EmergencyScreen flags={check.data?.flags ?? []} back={() => setAlarmed(false)} />}
    </PatientPage>
  );
}
