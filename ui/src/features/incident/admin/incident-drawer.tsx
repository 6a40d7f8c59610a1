import { Button, Drawer, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDraft } from '@/shared/draft';
import { useConfirm } from '@/shared/ui/confirm';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { GRADES, KINDS, useClose, useGrade, useIncident, useWrite, type Grading, type Incident } from '../api/incidents';
import styles from '../incident.module.css';
import { GradeTag, StateTag } from '../tags';

/** One incident: its clocks, what was done, and what can be done next. */
export function IncidentDrawer({ id, close }: { id: string | undefined; close: () => void }) {
  const { data, isPending, error, refetch } = useIncident(id);
  return (
    <Drawer open={id !== undefined} onClose={close} size={600} destroyOnHidden title={data?.incidentNo}>
      {id !== undefined && isPending && <Skeleton lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <Whole key={data.id} incident={data} />}
    </Drawer>
  );
}

function Whole({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  return (
    <div className={styles.stack}>
      <section>
        <p><StateTag incident={incident} /> {incident.grade && <><GradeTag incident={incident} /> </>}<Tag>{t(`kind.${incident.kind}`)}</Tag></p>
        <p className={styles.prose}>{incident.text}</p>
      </section>
      <dl className={styles.facts}>
        <div><dt>{t('happened')}</dt><dd><When at={incident.happenedAt} /></dd></div>
        <div><dt>{t('reportedBy')}</dt><dd>{incident.reporter} · <When at={incident.reportedAt} /></dd></div>
        {incident.peopleAffected !== undefined && incident.peopleAffected !== null && <div><dt>{t('people')}</dt><dd>{incident.peopleAffected}</dd></div>}
      </dl>
      {incident.state !== 'CLOSED' && <Clocks incident={incident} />}
      <section>
        <h3>{t('steps')}</h3>
        {incident.steps.length === 0 && <p className={styles.soft}>{t('noSteps')}</p>}
        <ol className={styles.steps}>
          {incident.steps.map((step) => (
            <li key={`${step.at}${step.kind}`}><b>{t(`step.${step.kind}`)}</b> <span className={styles.soft}>{step.by} · <When at={step.at} /></span><p className={styles.prose}>{step.text}</p></li>
          ))}
        </ol>
      </section>
      {incident.state !== 'CLOSED' && <Handling incident={incident} />}
    </div>
  );
}

function Clocks({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const clocks = [
    ...(incident.state === 'REPORTED' ? [{ key: 'classify', at: incident.classifyBy, rule: 'XL-INCIDENT' }] : []),
    ...(incident.authorityBy && !incident.authorityAt ? [{ key: 'authority', at: incident.authorityBy, rule: 'DX-22' }] : []),
  ] as const;
  const leak = incident.kind === 'DATA_LEAK' && !incident.peopleToldAt;
  if (clocks.length === 0 && !leak) return null;
  return (
    <ul className={styles.clocks}>
      {clocks.map((clock) => <li key={clock.key} data-late={incident.late && incident.dueAt !== undefined && clock.at <= (incident.dueAt ?? '')}><span>{t(`due.${clock.key}`)} · <Link to={`/rules/${clock.rule}`}>{t('rule')}</Link></span><When at={clock.at} /></li>)}
      {leak && <li><span>{t('due.people')} · <Link to="/rules/PV-12">{t('rule')}</Link></span><span>{t('atOnce')}</span></li>}
    </ul>
  );
}

type Act = 'NOTED' | 'AUTHORITY_TOLD' | 'PEOPLE_TOLD' | 'PEOPLE_SPARED' | 'GRADE' | 'CLOSE';

function Handling({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const confirm = useConfirm();
  const acts: Act[] = ['GRADE', 'NOTED', ...(incident.authorityBy ? (['AUTHORITY_TOLD'] as const) : []), ...(incident.kind === 'DATA_LEAK' ? (['PEOPLE_TOLD', 'PEOPLE_SPARED'] as const) : []), 'CLOSE'];
  const [act, setAct] = useState<Act>(incident.state === 'REPORTED' ? 'GRADE' : 'NOTED');
  const [text, setText, clearDraft] = useDraft(`incident-${incident.id}`);
  const [grading, setGrading] = useState<Grading>({ kind: incident.kind, grade: incident.grade, people: incident.peopleAffected });
  const [grade, write, close] = [useGrade(incident.id), useWrite(incident.id), useClose(incident.id)];
  const failed = grade.error ?? write.error ?? close.error;
  const send = async () => {
    const done = { onSuccess: clearDraft };
    [grade, write, close].forEach((one) => one.reset());
    if (act === 'GRADE') grade.mutate({ ...grading, text }, done);
    else if (act !== 'CLOSE') write.mutate({ kind: act, text }, done);
    else if (await confirm({ title: t('sure'), text: t('sureText'), act: t('act.CLOSE') })) close.mutate({ text }, done);
  };
  return (
    <section className={styles.form}>
      <h3>{t('next')}</h3>
      <Select aria-label={t('next')} value={act} onChange={setAct} options={acts.map((value) => ({ value, label: t(`act.${value}`) }))} />
      {act === 'GRADE' && (
        <>
          <Select aria-label={t('kindLabel')} value={grading.kind} onChange={(kind) => setGrading({ ...grading, kind })} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
          <Select aria-label={t('gradeLabel')} placeholder={t('pickGrade')} value={grading.grade} onChange={(value) => setGrading({ ...grading, grade: value })} options={GRADES.map((value) => ({ value, label: t(`grade.${value}`) }))} />
          <InputNumber className={styles.wide} aria-label={t('people')} placeholder={t('people')} min={0} precision={0} value={grading.people} onChange={(people) => setGrading({ ...grading, people: people ?? undefined })} />
        </>
      )}
      <Input.TextArea aria-label={t('what')} rows={3} maxLength={2000} placeholder={t(`hint.${act}`)} value={text} onChange={(event) => setText(event.target.value)} />
      {failed && <RuleRefusal problem={asProblem(failed)} />}
      <div className={styles.acts}><Button type="primary" disabled={text.trim() === ''} loading={grade.isPending || write.isPending || close.isPending} onClick={() => void send()}>{t(`act.${act}`)}</Button></div>
    </section>
  );
}
