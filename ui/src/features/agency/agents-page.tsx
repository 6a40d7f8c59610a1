import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import styles from './agency.module.css';
import { useAnswer, useChangeErrands, useMandates, type Errand, type Mandate } from './api/mandates';
import { ErrandChoice } from './errand-choice';
import { OwnCode } from './own-code';

/** Who acts for me, for whom I act, and what waits for my answer. */
export default function AgentsPage() {
  const { t } = useTranslation('agency');
  const { data, error, refetch } = useMandates();
  return (
    <PatientPage title={t('title')} parent="/me" footer={<ButtonLink kind="next" wide to="/me/agents/add">{t('add')}</ButtonLink>}>
      <p className={styles.lead}>{t('lead')}</p>
      {error ? <Failed error={error} retry={() => void refetch()} /> : data === undefined ? <Skeleton card lines={4} /> : (
        <>
          <Group title={t('offered')} rows={data.offered} side="offered" />
          <Group title={t('held')} rows={data.held} side="held" />
          <Group title={t('granted')} rows={data.granted} side="granted" />
          {data.offered.length + data.held.length + data.granted.length === 0 && <Empty icon="family" title={t('none')} text={t('noneText')} />}
        </>
      )}
    </PatientPage>
  );
}

type Side = 'offered' | 'held' | 'granted';

function Group({ title, rows, side }: { title: string; rows: readonly Mandate[]; side: Side }) {
  if (rows.length === 0) return null;
  return <section><h2 className={styles.head}>{title}</h2>{rows.map((row) => <Row key={row.id} mandate={row} side={side} />)}</section>;
}

function Row({ mandate, side }: { mandate: Mandate; side: Side }) {
  const { t } = useTranslation('agency');
  const say = useWhen();
  const ask = useConfirm();
  const answer = useAnswer();
  const [open, setOpen] = useState(false);
  const { id, name } = mandate;
  const end = async () => {
    const yes = await ask({ title: t('endAsk'), text: t(side === 'held' ? 'endHeld' : 'endText', { name }), act: t('endAct'), danger: true });
    if (yes) answer.mutate({ id, act: 'end' });
  };
  const problem = answer.error ? asProblem(answer.error) : undefined;
  return (
    <Card>
      <div className={styles.card}>
        <h3>{side === 'offered' ? t('from', { name }) : name}</h3>
        {side === 'granted' && <p className={styles.soft}>{t(`tie.${mandate.tie}`)}{mandate.state === 'OFFERED' && ` · ${t('waiting')}`}</p>}
        <div className={styles.tags}>{mandate.errands.length === 0 ? <span className={styles.soft}>{t('nothing')}</span> : mandate.errands.map((errand) => <Tag key={errand} tone="info">{t(`errand.${errand}`)}</Tag>)}</div>
        <p className={styles.soft}>{t('until', { when: say(mandate.until, 'day') })}</p>
        {problem && <p role="alert" className={styles.wrong}>{problem.detail} {problem.wayOut}</p>}
        {open ? <Change mandate={mandate} done={() => setOpen(false)} /> : (
          <div className={styles.acts}>
            {side === 'offered' && <Button kind="main" busy={answer.isPending} onClick={() => answer.mutate({ id, act: 'acceptance' })}>{t('accept')}</Button>}
            {side === 'offered' && <Button kind="quiet" onClick={() => answer.mutate({ id, act: 'refusal' })}>{t('decline')}</Button>}
            {side === 'granted' && <Button kind="plain" onClick={() => setOpen(true)}>{t('change')}</Button>}
            {side !== 'offered' && <Button kind="quiet" onClick={() => void end()}>{t('end')}</Button>}
          </div>
        )}
      </div>
    </Card>
  );
}

/** Narrower at once, wider with a code. */
function Change({ mandate, done }: { mandate: Mandate; done: () => void }) {
  const { t } = useTranslation('agency');
  const [errands, setErrands] = useState<Errand[]>([...mandate.errands]);
  const [code, setCode] = useState('');
  const change = useChangeErrands();
  const wider = errands.some((errand) => !mandate.errands.includes(errand));
  const problem = change.error ? asProblem(change.error) : undefined;
  return (
    <div className={styles.form}>
      <ErrandChoice chosen={errands} onChange={setErrands} />
      {wider && <OwnCode value={code} onChange={setCode} wrong={problem?.pointer === '/code' ? problem.detail : undefined} />}
      {problem && problem.pointer !== '/code' && <p role="alert" className={styles.wrong}>{problem.detail}</p>}
      <div className={styles.acts}>
        <Button kind="main" busy={change.isPending} disabled={wider && code.length < 6} onClick={() => change.mutate({ id: mandate.id, errands, code: wider ? code : undefined }, { onSuccess: done })}>{t('save')}</Button>
        <Button kind="quiet" onClick={done}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
