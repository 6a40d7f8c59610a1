import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { safeReturn, useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { DayField } from '@/shared/ui/day-field';
import { Failed } from '@/shared/ui/states';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useChart } from './api/chart';
import { useSubmitEvidence } from './api/evidence';
import type { Diagnosis } from './api/types';
import styles from './chart.module.css';
import { DiagnosisSearch } from './diagnosis-search';
import { Field } from './field';
import { InHouse } from './in-house';
import { ready, Uploads, type Upload } from './uploads';

const OLDEST_YEARS = 60;

/** Shows an earlier diagnosis: one of this house by a tap, or a paper by photo. */
export default function EvidencePage() {
  const { t } = useTranslation('chart');
  const id = useId();
  const { me } = useMe();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const patient = search.get('patient') ?? me.personId ?? '';
  const back = safeReturn(search.get('return'), `/records?patient=${patient}`);
  const chart = useChart(patient);
  const submit = useSubmitEvidence();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [diagnosis, setDiagnosis] = useState<Diagnosis>();
  const [date, setDate] = useState('');
  const [hospital, setHospital] = useState('');
  const problem = submit.error === null ? undefined : asProblem(submit.error);
  const placed = problem?.fields.some((field) => /^\/(code|diagnosedOn|hospital|attachments)/.test(field.pointer)) ?? false;
  const leave = () => void navigate(back, { replace: true });
  const files = ready(uploads);
  const complete = files.length > 0 && diagnosis !== undefined && date !== '' && hospital.trim() !== '';
  const send = () => {
    if (diagnosis === undefined) return;
    submit.mutate({ patient, code: diagnosis.code, diagnosedOn: date, hospital, attachments: files }, { onSuccess: leave });
  };
  return (
    <PatientPage title={t('evidence.title')} parent={back}
      footer={<Button kind={complete ? 'next' : 'plain'} wide busy={submit.isPending} disabled={!complete} onClick={send}>{files.length === 0 ? t('evidence.needFile') : diagnosis === undefined ? t('evidence.needDiagnosis') : t('evidence.submit')}</Button>}>
      <p className={styles.quiet}>{t('evidence.lead')}</p>
      {problem && !placed && (problem.rule ? <RuleRefusal problem={problem} /> : <Failed error={problem} small />)}
      {chart.data && <InHouse chart={chart.data} busy={submit.isPending} use={(one) => submit.mutate({ diagnosis: one }, { onSuccess: leave })} />}
      <Card title={t('evidence.upload')}>
        <div className={styles.stack}>
          <Field label={t('evidence.files')} hint={t('evidence.filesHint')} problem={problem} pointer="/attachments">
            <Uploads uploads={uploads} onChange={setUploads} />
          </Field>
          <Field id={`${id}d`} label={t('evidence.diagnosis')} problem={problem} pointer="/code">
            <DiagnosisSearch id={`${id}d`} chosen={diagnosis} onChange={setDiagnosis} />
          </Field>
          <Field id={`${id}t`} label={t('evidence.date')} problem={problem} pointer="/diagnosedOn">
            <DayField id={`${id}t`} label={t('evidence.date')} min={today(OLDEST_YEARS)} max={today()} value={date} onChange={setDate} />
          </Field>
          <Field id={`${id}h`} label={t('evidence.hospital')} problem={problem} pointer="/hospital">
            <input id={`${id}h`} maxLength={60} value={hospital} placeholder={t('evidence.hospitalHint')} onChange={(event) => setHospital(event.target.value)} />
          </Field>
        </div>
      </Card>
    </PatientPage>
  );
}
