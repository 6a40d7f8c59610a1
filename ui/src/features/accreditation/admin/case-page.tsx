import { Alert, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useChoices, type Application } from '../api/accreditation';
import { useCase, useLicense, useReturn } from '../api/licensing';
import { Agreements } from './agreements';
import { languageOf, STEPS, type Field } from './fields';
import { PapersList } from './papers-list';
import { StateTag } from './state-tag';
import styles from './accreditation.module.css';

/** One application as the supervisor reads and decides it. */
export default function CasePage() {
  const { t } = useTranslation('accreditation');
  const words = useWords();
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useCase(id);
  return (
    <WorkPage title={data?.form.nameZh === undefined ? t('licensing.title') : words({ zh: data.form.nameZh, en: data.form.nameEn ?? data.form.nameZh })} lead={<Link to="/admin/licensing">{t('licensing.back')}</Link>} action={data && <StateTag state={data.state} />}>
      {isPending && <Skeleton card lines={8} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className={styles.stack}>
          {data.state === 'RETURNED' && <Alert type="warning" showIcon title={t('state.RETURNED')} description={data.remark} />}
          {data.findings.length > 0 && <Alert type="warning" showIcon title={t('licensing.notNow')} description={data.findings.map((one) => one.detail).join(' · ')} />}
          {data.state === 'SUBMITTED' && <Decision id={id} />}
          <Facts application={data} />
          <section className={styles.panel}><h2>{t('files.papers')}</h2><PapersList files={data.files} from={`/api/accreditations/${id}`} closed /></section>
          <section className={styles.panel}><h2>{t('agreements.title')}</h2><Agreements files={data.files} from={`/api/accreditations/${id}`} closed /></section>
        </div>
      )}
    </WorkPage>
  );
}

function Facts({ application }: { application: Application }) {
  const { t } = useTranslation('accreditation');
  const words = useWords();
  const day = useDay();
  const choices = useChoices();
  const said = ({ name, kind }: Field): string => {
    const value = application.form[name];
    if (value === undefined) return '—';
    const named = (list: readonly { code: string; name: { zh: string; en: string } }[] | undefined, code: string) => { const one = list?.find((choice) => choice.code === code); return one ? words(one.name) : code; };
    if (Array.isArray(value)) return value.map((code) => `${code} ${named(choices.data?.subjects, code)}`).join(' · ');
    const text = String(value);
    if (kind === 'day') return day(text);
    if (kind === 'kind') return t(`kinds.${text}`);
    if (kind === 'level') return named(choices.data?.levels, text);
    return kind === 'province' ? named(choices.data?.provinces, text) : text;
  };
  return STEPS.map((step) => (
    <section key={step.key} className={styles.panel}>
      <h2>{t(`steps.${step.key}`)}</h2>
      <dl className={styles.facts}>{step.fields.map((field) => <div key={field.name} className={field.wide ? styles.wide : undefined}><dt>{t(`fields.${field.name}`)}</dt><dd lang={languageOf(field.name)}>{said(field)}</dd></div>)}</dl>
    </section>
  ));
}

function Decision({ id }: { id: string }) {
  const { t } = useTranslation('accreditation');
  const license = useLicense(id);
  const giveBack = useReturn(id);
  const confirm = useConfirm();
  const [seen, setSeen] = useState(false);
  const [remark, setRemark] = useState('');
  const grant = async () => {
    if (await confirm({ title: t('licensing.grantTitle'), text: t('licensing.grantText'), act: t('licensing.grant') })) license.mutate({ connectionSeen: seen });
  };
  const error = license.error ?? giveBack.error;
  return (
    <section className={styles.panel} aria-label={t('licensing.decide')}>
      <h2>{t('licensing.decide')}</h2>
      {error && <RuleRefusal problem={asProblem(error)} />}
      <Checkbox checked={seen} onChange={(event) => setSeen(event.target.checked)}>{t('licensing.seen')}</Checkbox>
      <div className={styles.foot}>
        <Input.TextArea rows={2} maxLength={500} aria-label={t('licensing.remark')} placeholder={t('licensing.remark')} value={remark} onChange={(event) => setRemark(event.target.value)} />
        <div className={styles.acts}>
          <Button kind="plain" busy={giveBack.isPending} disabled={remark.trim() === ''} onClick={() => giveBack.mutate({ remark })}>{t('licensing.return')}</Button>
          <Button kind="next" busy={license.isPending} onClick={() => void grant()}>{t('licensing.grant')}</Button>
        </div>
      </div>
    </section>
  );
}
