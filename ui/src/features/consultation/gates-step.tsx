import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Card } from '@/shared/patient/card';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import type { Gate, Gates, Member } from './api/types';
import styles from './new-visit.module.css';
import { useDiagnosisName } from './words';

interface Props {
  gates: UseQueryResult<Gates>;
  member: Member | undefined;
  doctor: string;
  present: boolean;
  onPresent: (present: boolean) => void;
}

/** What law and house ask before a visit, one by one, each with the way to settle it. */
export function GatesStep({ gates, member, doctor, present, onPresent }: Props) {
  const { t } = useTranslation('consultation');
  const name = useDiagnosisName();
  if (gates.isError) return <Failed error={gates.error} retry={() => void gates.refetch()} small />;
  if (gates.data === undefined) return <div aria-busy="true"><Skeleton card lines={6} /></div>;
  const { kind, evidence, openVisit } = gates.data;
  // What is true of itself needs no row of its own while it is open.
  const shown = gates.data.gates.filter((gate) =>
    !gate.open || gate.gate === 'licence' || gate.gate === 'identity' || gate.gate === 'consent'
    || (gate.gate === 'evidence' && kind === 'FOLLOW_UP') || (gate.gate === 'guardian' && member?.guardianPresent === true));
  return (
    <Card title={t('gates.title')}>
      <ul className={styles.gates}>
        {shown.map((gate) => (
          <li key={gate.gate} className={styles.gate} data-open={gate.open}>
            <span className={styles.mark}><Icon name={gate.open ? 'check' : 'alert'} size={18} label={t(gate.open ? 'gates.open' : 'gates.shut')} /></span>
            <h3>{t(`gate.${gate.gate}`)}</h3>
            <div className={styles.more}>
              {gate.open && gate.gate === 'evidence' && evidence.map((one) => (
                <p key={one.id}>{t('gates.accepted', { diagnosis: name(one) })} · <When at={one.diagnosedOn} grain="day" /></p>
              ))}
              {gate.gate === 'guardian' && (
                <label className={styles.check}>
                  <input type="checkbox" checked={present} onChange={(event) => onPresent(event.target.checked)} />
                  {t('gates.present')}
                </label>
              )}
              {!gate.open && <Shut gate={gate} openVisit={openVisit} patient={member?.personId ?? ''} doctor={doctor} />}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Shut({ gate, openVisit, patient, doctor }: { gate: Gate; openVisit?: string; patient: string; doctor: string }) {
  const { t } = useTranslation('consultation');
  const here = useLocation();
  const back = encodeURIComponent(here.pathname + here.search);
  const way = {
    identity: { to: `/verify?back=${back}`, label: t('gates.verify') },
    consent: { to: `/consents/internet-care?person=${patient}&back=${back}`, label: t('gates.consent') },
    evidence: { to: `/evidence/new?patient=${patient}&return=${back}`, label: t('gates.upload') },
    single: openVisit === undefined ? undefined : { to: `/visits/${openVisit}`, label: t('gates.toVisit') },
    offering: undefined, patient: undefined, licence: undefined, self: undefined, guardian: undefined,
  }[gate.gate];
  return (
    <>
      <p>{gate.shutBy?.detail}</p>
      {gate.shutBy?.wayOut !== undefined && <p>{gate.shutBy.wayOut}</p>}
      {gate.shutBy?.rule !== undefined && <p><Link to={`/rules/${gate.shutBy.rule}`}>{t('gates.rule')}</Link></p>}
      {way && <ButtonLink kind="plain" to={way.to}>{way.label}</ButtonLink>}
      {gate.gate === 'evidence' && <ButtonLink kind="quiet" to={`/practitioners/${doctor}/slots`}>{t('gates.clinic')}</ButtonLink>}
    </>
  );
}
