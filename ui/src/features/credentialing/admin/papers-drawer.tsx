import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { DayPicker } from '@/shared/work/day-picker.work';
import { useConsent, useGrant, useInsure, useRecheck, type Paper } from '../api/doctors';
import styles from './credentialing.module.css';

/** One doctor's cover, consent, rights and standing in the register; each is saved by itself. */
export function PapersDrawer({ paper }: { paper: Paper }) {
  return (
    <div>
      <Rights paper={paper} />
      <Insurance paper={paper} />
      <Consent paper={paper} />
      {paper.checkedOn !== undefined && <Recheck paper={paper} />}
    </div>
  );
}

function Rights({ paper }: { paper: Paper }) {
  const { t } = useTranslation('credentialing');
  const grant = useGrant(paper.id);
  const [consult, setConsult] = useState(paper.mayConsult);
  const [treat, setTreat] = useState(paper.mayTreat);
  return (
    <section className={styles.section}>
      <h2>{t('papers.rights')}</h2>
      <div className={styles.acts}>
        <Checkbox checked={consult} onChange={(event) => setConsult(event.target.checked)}>{t('enlist.consult')}</Checkbox>
        <Checkbox checked={treat} onChange={(event) => setTreat(event.target.checked)}>{t('enlist.treat')}</Checkbox>
        <Button kind="main" busy={grant.isPending} disabled={consult === paper.mayConsult && treat === paper.mayTreat} onClick={() => grant.mutate({ mayConsult: consult, mayTreat: treat })}>{t('papers.save')}</Button>
      </div>
      {grant.error && <RuleRefusal problem={asProblem(grant.error)} />}
    </section>
  );
}

function Insurance({ paper }: { paper: Paper }) {
  const { t } = useTranslation('credentialing');
  const insure = useInsure(paper.id);
  const [policy, setPolicy] = useState(paper.insurancePolicy ?? '');
  const [from, setFrom] = useState(paper.insuranceFrom ?? '');
  const [to, setTo] = useState(paper.insuranceTo ?? '');
  return (
    <section className={styles.section}>
      <h2>{t('papers.insurance')}</h2>
      <div className={styles.form}>
        <label>{t('enlist.policy')}<Input maxLength={60} value={policy} onChange={(event) => setPolicy(event.target.value)} /></label>
        <label>{t('enlist.insuredFrom')}<DayPicker label={t('enlist.insuredFrom')} value={from} onChange={setFrom} /></label>
        <label>{t('enlist.insuredTo')}<DayPicker label={t('enlist.insuredTo')} value={to} onChange={setTo} /></label>
        <Button kind="main" busy={insure.isPending} disabled={policy === '' || from === '' || to === ''} onClick={() => insure.mutate({ insurancePolicy: policy, insuranceFrom: from, insuranceTo: to })}>{t('papers.save')}</Button>
      </div>
      {insure.error && <RuleRefusal problem={asProblem(insure.error)} />}
    </section>
  );
}

function Consent({ paper }: { paper: Paper }) {
  const { t } = useTranslation('credentialing');
  const consent = useConsent(paper.id);
  const [on, setOn] = useState(paper.employerConsentOn ?? '');
  const [filed, setFiled] = useState(paper.multiSiteFiled);
  return (
    <section className={styles.section}>
      <h2>{t('papers.consent')}</h2>
      <div className={styles.form}>
        <label>{t('enlist.consentOn')}<DayPicker label={t('enlist.consentOn')} value={on} onChange={setOn} /></label>
        <Checkbox checked={filed} onChange={(event) => setFiled(event.target.checked)}>{t('enlist.filed')}</Checkbox>
        <Button kind="main" busy={consent.isPending} onClick={() => consent.mutate({ employerConsentOn: on === '' ? undefined : on, multiSiteFiled: filed })}>{t('papers.save')}</Button>
      </div>
      {consent.error && <RuleRefusal problem={asProblem(consent.error)} />}
    </section>
  );
}

function Recheck({ paper }: { paper: Paper }) {
  const { t } = useTranslation('credentialing');
  const recheck = useRecheck(paper.id);
  return (
    <section className={styles.section}>
      <h2>{t('papers.register')}</h2>
      <p className={styles.quiet}>{t('papers.registerHint')}</p>
      <Button kind="plain" busy={recheck.isPending} onClick={() => recheck.mutate()}>{t('papers.recheck')}</Button>
      {recheck.error && <RuleRefusal problem={asProblem(recheck.error)} />}
    </section>
  );
}
