import { Alert, Form, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button, ButtonLink } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useApplication, useBegin, useChoices, useLicensed, useSave, useSubmit, type Application, type Form as FormValues } from '../api/accreditation';
import { Agreements } from './agreements';
import { FormStep } from './form-step';
import { STEPS, stepOf } from './fields';
import { PapersList } from './papers-list';
import styles from './accreditation.module.css';

const FROM = '/api/accreditation';

/** An institution on its way to its licence: written step by step, handed in, followed. */
export default function ApplicationPage() {
  const { t } = useTranslation('accreditation');
  const { data, isPending, error, refetch } = useApplication();
  const begin = useBegin();
  return (
    <WorkPage title={t('application.title')} lead={t('application.lead')}>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {begin.error && <RuleRefusal problem={asProblem(begin.error)} />}
      {data === null && (
        <div className={styles.panel}>
          <Empty icon="hospital" title={t('application.none')} text={t('application.noneText')} />
          <div className={styles.foot}><span /><Button kind="next" busy={begin.isPending} onClick={() => begin.mutate()}>{t('application.begin')}</Button></div>
        </div>
      )}
      {data && <Stand application={data} />}
      {data && (data.state === 'DRAFT' || data.state === 'RETURNED') && <Writing key={data.id} application={data} />}
    </WorkPage>
  );
}

function Stand({ application }: { application: Application }) {
  const { t } = useTranslation('accreditation');
  const licensed = useLicensed();
  if (application.state === 'SUBMITTED') return <Alert type="info" showIcon title={t('state.SUBMITTED')} description={t('application.waiting')} />;
  if (application.state === 'RETURNED') return <Alert type="warning" showIcon title={t('state.RETURNED')} description={application.remark} />;
  if (application.state === 'APPROVED') {
    return <Alert type="success" showIcon title={t('state.APPROVED')} description={t('application.approved')} action={<span onClick={() => void licensed()}><ButtonLink to="/admin/departments">{t('application.next')}</ButtonLink></span>} />;
  }
  return null;
}

function Writing({ application }: { application: Application }) {
  const { t } = useTranslation('accreditation');
  const [form] = Form.useForm<FormValues>();
  const choices = useChoices();
  const save = useSave();
  const submit = useSubmit();
  const [at, setAt] = useState(0);
  const host = Form.useWatch('hostSubjects', form);
  const { findings } = application;
  useEffect(() => {
    const step = STEPS[at];
    const touched = findings.filter((one) => step?.fields.some((field) => `/${field.name}` === one.pointer));
    step?.fields.forEach((field) => {
      const wrong = touched.find((one) => one.pointer === `/${field.name}` && one.code !== 'accreditation.field-missing');
      form.setFields([{ name: field.name, errors: wrong ? [wrong.detail] : [] }]);
    });
  }, [at, findings, form]);
  const keep = (then?: () => void) =>
    save.mutate({ version: application.version, form: { ...application.form, ...(form.getFieldsValue(true) as FormValues) } }, { onSuccess: then });
  const go = (to: number) => (at < STEPS.length ? keep(() => setAt(to)) : setAt(to));
  const error = save.error ?? submit.error;
  const titles = [...STEPS.map((step) => step.key), 'papers', 'check'];
  return (
    <div className={styles.panel}>
      <Steps className={styles.steps} size="small" current={at} onChange={go} items={titles.map((key, step) => ({ title: t(`steps.${key}`), status: step === at ? 'process' : findings.some((one) => stepOf(one.pointer) === step) || (step === titles.length - 1 && findings.length > 0) ? 'wait' : 'finish' }))} />
      {error && <RuleRefusal problem={asProblem(error)} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={application.form} preserve>
        {STEPS.map((step, index) => index === at && <FormStep key={step.key} step={step} choices={choices.data} host={host as string[] | undefined} />)}
      </Form>
      {at === STEPS.length && <><PapersList files={application.files} from={FROM} /><h2>{t('agreements.title')}</h2><p className={styles.quiet}>{t('agreements.lead')}</p><Agreements files={application.files} from={FROM} /></>}
      {at === STEPS.length + 1 && <Check application={application} go={setAt} />}
      <div className={styles.foot}>
        <Button kind="plain" disabled={at === 0} onClick={() => go(at - 1)}>{t('application.back')}</Button>
        <div className={styles.acts}>
          {at < STEPS.length && <Button kind="plain" busy={save.isPending} onClick={() => keep()}>{t('application.keep')}</Button>}
          {at <= STEPS.length
            ? <Button kind="next" busy={save.isPending} onClick={() => go(at + 1)}>{t('application.forward')}</Button>
            : <Button kind="next" busy={submit.isPending} disabled={findings.length > 0} onClick={() => submit.mutate()}>{t('application.submit')}</Button>}
        </div>
      </div>
    </div>
  );
}

function Check({ application, go }: { application: Application; go: (step: number) => void }) {
  const { t } = useTranslation('accreditation');
  const { findings } = application;
  if (findings.length === 0) return <Alert type="success" showIcon title={t('application.complete')} />;
  return (
    <>
      <h2>{t('application.lacking', { count: findings.length })}</h2>
      <ul className={styles.findings}>
        {findings.map((one) => {
          const step = stepOf(one.pointer);
          const name = (one.pointer ?? '').slice(1);
          const what = name.startsWith('papers/') ? t(`slots.${name.slice(7)}`) : t(`fields.${name}`);
          return <li key={`${one.pointer}${one.code}`}><Button kind="quiet" onClick={() => go(step)}>{what}</Button><span>{one.detail}</span></li>;
        })}
      </ul>
    </>
  );
}
