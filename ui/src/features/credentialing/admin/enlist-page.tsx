import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import type { Schema } from '@/api/types';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Button, ButtonLink } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useLookUp, type Enlisted, type Found } from '../api/doctors';
import { EnlistForm } from './enlist-form';
import styles from './credentialing.module.css';

/** A doctor comes to the house: looked up in the national register, entered with papers and rights, given an account. */
export default function EnlistPage() {
  const { t } = useTranslation('credentialing');
  const lookUp = useLookUp();
  const [enlisted, setEnlisted] = useState<Enlisted>();
  const again = () => { setEnlisted(undefined); lookUp.reset(); };
  return (
    <WorkPage title={t('enlist.title')} lead={t('enlist.lead')}>
      <div className={styles.stack}>
        {enlisted ? <Key enlisted={enlisted} again={again} /> : (
          <>
            <LookUp lookUp={lookUp} />
            {lookUp.data && <Answer found={lookUp.data} />}
            {lookUp.data && <EnlistForm key={lookUp.data.id} found={lookUp.data} done={setEnlisted} />}
          </>
        )}
      </div>
    </WorkPage>
  );
}

function LookUp({ lookUp }: { lookUp: ReturnType<typeof useLookUp> }) {
  const { t } = useTranslation('credentialing');
  const [form] = Form.useForm<Schema<'LookUpRequest'>>();
  return (
    <section className={styles.panel}>
      <h2>{t('enlist.register')}</h2>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(body) => lookUp.mutate(body)}>
        <div className={styles.grid}>
          <Form.Item name="name" label={t('enlist.name')} rules={[{ required: true, message: t('enlist.needed') }]}><Input maxLength={50} autoComplete="off" /></Form.Item>
          <Form.Item name="certificate" label={t('enlist.certificate')} rules={[{ required: true, message: t('enlist.needed') }]}><Input maxLength={40} autoComplete="off" inputMode="numeric" /></Form.Item>
        </div>
        <div className={styles.foot}><span className={styles.quiet}>{t('enlist.registerHint')}</span><Button kind={lookUp.data ? 'plain' : 'next'} type="submit" busy={lookUp.isPending}>{t('enlist.look')}</Button></div>
      </Form>
      {lookUp.error && <RuleRefusal problem={asProblem(lookUp.error)} />}
    </section>
  );
}

function Answer({ found }: { found: Found }) {
  const { t } = useTranslation('credentialing');
  const words = useWords();
  const day = useDay();
  return (
    <section className={styles.panel} role="status">
      <h2>{found.name} <Tag tone="good">{t('enlist.found')}</Tag> {!found.onlineNow && <Tag tone="warning">{t('enlist.onlineFrom', { date: day(found.onlineFrom) })}</Tag>}</h2>
      <dl className={styles.facts}>
        <div><dt>{t('enlist.rank')}</dt><dd>{t(`titles.${found.title}`)}</dd></div>
        <div><dt>{t('enlist.certificate')}</dt><dd>{found.certificate}</dd></div>
        <div><dt>{t('enlist.scope')}</dt><dd>{found.scope.map(words).join(' · ')}</dd></div>
        <div><dt>{t('enlist.since')}</dt><dd>{day(found.practisingSince)}</dd></div>
        <div><dt>{t('enlist.valid')}</dt><dd>{day(found.validFrom)} – {day(found.validTo)}</dd></div>
        <div><dt>{t('enlist.place')}</dt><dd>{found.place ?? t('enlist.own')}</dd></div>
      </dl>
      {!found.onlineNow && <p className={styles.quiet}>{t('enlist.early', { years: found.yearsNeeded, date: day(found.onlineFrom) })}</p>}
    </section>
  );
}

function Key({ enlisted, again }: { enlisted: Enlisted; again: () => void }) {
  const { t } = useTranslation('credentialing');
  return (
    <section className={styles.key} role="status">
      <b>{t('enlist.done', { name: enlisted.name })}</b>
      {enlisted.password === undefined ? <p>{t('enlist.keeps')}</p> : (
        <>
          <p>{t('enlist.userName')}: <code>{enlisted.userName}</code></p>
          <p>{t('enlist.password')}: <code>{enlisted.password}</code></p>
          <p className={styles.quiet}>{t('enlist.once')}</p>
        </>
      )}
      <p>{t('enlist.course')}</p>
      <div className={styles.acts}><Button kind="next" onClick={again}>{t('enlist.another')}</Button><ButtonLink kind="plain" to="/admin/training">{t('enlist.standing')}</ButtonLink></div>
    </section>
  );
}
