import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown, Money, When } from '@/shared/ui/facts';
import { Portrait } from '@/shared/ui/portrait';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { PromiseList, type PledgeShown } from '@/shared/visit/promise-list';
import type { Visit } from './api/types';
import { useWithdraw, visitKey } from './api/visits';
import { StateChip } from './state-chip';
import styles from './visit.module.css';
import { useDiagnosisName, useDoctorName } from './words';

/** Who, what, where it stands, and until when. */
export function VisitHead({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const words = useWords();
  const name = useDoctorName();
  const diagnosis = useDiagnosisName();
  const [whole, setWhole] = useState(visit.lastSeq < 8);
  return (
    <Card>
      <div className={styles.head}>
        <Portrait name={visit.doctor.name} src={`/api/practitioners/${visit.doctor.id}/portrait`} size={48} />
        <div className={styles.who}>
          <h2>{name(visit.doctor)} · {t(`title.${visit.doctor.title}`)}</h2>
          <span>{words(visit.doctor.institution)} · {words(visit.doctor.department)}</span>
        </div>
        <StateChip state={visit.state} />
      </div>
      <Clock visit={visit} />
      {visit.pledge !== undefined && visit.pledge.promises.length > 0 && <Promises visit={visit} pledge={visit.pledge} />}
      <details className={styles.details} open={whole} onToggle={(event) => setWhole(event.currentTarget.open)}>
        <summary>{t('visit.asked', { name: visit.patient.name })}</summary>
        {visit.patient.agent && <p className={styles.quiet}>{t('visit.agent', { name: visit.patient.agent.name })}</p>}
        <p className={styles.complaint}>{visit.complaint}</p>
        {visit.terms.slotStart !== undefined && <p className={styles.quiet}>{t('visit.slot')} <When at={visit.terms.slotStart} /></p>}
        {visit.evidence.length > 0 && <p className={styles.quiet}>{t('visit.evidence')} {visit.evidence.map(diagnosis).join(t('comma'))}</p>}
        <p className={styles.quiet}>{t('visit.number', { number: visit.number })} · <When at={visit.requestedAt} /> · <Money of={visit.terms.price} /></p>
        <Withdraw visit={visit} />
      </details>
    </Card>
  );
}

/** The clock that runs now and what happens when it runs out. */
function Clock({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const client = useQueryClient();
  // While the first reply is owed its own line below counts the same time.
  if (visit.dueAt === undefined || visit.state === 'WAITING') return null;
  const again = () => void client.invalidateQueries({ queryKey: visitKey(visit.id) });
  return (
    <div className={styles.clock}>
      <p><span>{t(`clock.${visit.state}.what`)}</span><strong><Countdown until={visit.dueAt} onEnd={again} /></strong></p>
      <p className={styles.quiet}>{t(`clock.${visit.state}.then`)}</p>
    </div>
  );
}

/** What was promised, what runs now and what a breach gives back. */
function Promises({ visit, pledge }: { visit: Visit; pledge: PledgeShown }) {
  const { t } = useTranslation('consultation');
  const client = useQueryClient();
  return (
    <div className={styles.clock}>
      <h3>{t('pay.promise')}</h3>
      <PromiseList pledge={pledge} onEnd={() => void client.invalidateQueries({ queryKey: visitKey(visit.id) })} />
    </div>
  );
}

function Withdraw({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const ask = useConfirm();
  const withdraw = useWithdraw(visit.id);
  if (visit.state !== 'REQUESTED' && visit.state !== 'WAITING') return null;
  const paid = visit.state === 'WAITING';
  const press = async () => {
    const act = t(paid ? 'withdraw.actPaid' : 'withdraw.act', { price: visit.terms.price });
    if (await ask({ title: t('withdraw.title'), text: t(paid ? 'withdraw.textPaid' : 'withdraw.text'), act, danger: true })) withdraw.mutate();
  };
  return (
    <>
      <Button kind="quiet" busy={withdraw.isPending} onClick={() => void press()}>{t('withdraw.open')}</Button>
      {withdraw.isError && <RuleRefusal problem={asProblem(withdraw.error)} />}
    </>
  );
}
