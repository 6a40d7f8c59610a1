import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useDay } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { fileSize } from '@/shared/ui/file-size';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useEndAgreement, useEnterAgreement, type Agreement, type Files } from '../api/accreditation';
import { FileButton } from './file-button';
import styles from './accreditation.module.css';

const CLAUSES = ['CARE', 'SECURITY', 'PRIVACY'] as const;

/** Contracts with third parties: what runs until when, entered, renewed, ended. */
export function Agreements({ files, from, closed }: { files: Files; from: string; closed?: boolean }) {
  const { t } = useTranslation('accreditation');
  const day = useDay();
  const end = useEndAgreement();
  const confirm = useConfirm();
  const stop = async (partner: string) => {
    if (await confirm({ title: t('agreements.endTitle'), text: t('agreements.endText', { partner }), act: t('agreements.end'), danger: true })) end.mutate(partner);
  };
  return (
    <div className={styles.stack}>
      {end.error && <RuleRefusal problem={asProblem(end.error)} />}
      <WorkTable<Agreement> aria-label={t('agreements.title')} rowKey="id" size="small" dataSource={files.agreements} pagination={false} scroll={{ x: 700 }}
        locale={{ emptyText: <Empty small icon="note" title={t('agreements.empty')} text={t('agreements.emptyText')} /> }}
        columns={[
          { title: t('agreements.partner'), key: 'partner', render: (_, row) => <b>{row.partner}</b> },
          { title: t('agreements.purpose'), dataIndex: 'purpose', key: 'purpose' },
          { title: t('agreements.days'), key: 'days', render: (_, row) => `${day(row.from)} – ${day(row.to)}` },
          { title: t('agreements.state'), key: 'state', render: (_, row) => <State agreement={row} /> },
          { title: t('agreements.file'), key: 'file', render: (_, row) => <><a href={`${from}/agreements/${row.id}`} target="_blank" rel="noreferrer">{row.fileName}</a>{row.size !== undefined && <> · {fileSize(row.size)}</>}</> },
          { title: '', key: 'act', width: 110, render: (_, row) => !closed && row.ended === undefined && <Button kind="quiet" onClick={() => void stop(row.partner)}>{t('agreements.end')}</Button> },
        ]} />
      {!closed && <Entry />}
    </div>
  );
}

function State({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('accreditation');
  if (agreement.ended !== undefined) return <Tag>{t('agreements.ended')}</Tag>;
  return agreement.to < today() ? <Tag tone="danger">{t('agreements.over')}</Tag> : <Tag tone="good">{t('agreements.running')}</Tag>;
}

function Entry() {
  const { t } = useTranslation('accreditation');
  const enter = useEnterAgreement();
  const [partner, setPartner] = useState('');
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [clauses, setClauses] = useState<string[]>([]);
  const [file, setFile] = useState<File>();
  const ready = partner.trim() !== '' && purpose.trim() !== '' && from !== '' && to !== '' && file !== undefined;
  const clear = () => { setPartner(''); setPurpose(''); setFrom(''); setTo(''); setClauses([]); setFile(undefined); };
  return (
    <section className={styles.panel} aria-label={t('agreements.add')}>
      <div className={styles.form}>
        <label>{t('agreements.partner')}<Input maxLength={100} value={partner} onChange={(event) => setPartner(event.target.value)} /></label>
        <label>{t('agreements.purpose')}<Input maxLength={100} value={purpose} onChange={(event) => setPurpose(event.target.value)} /></label>
        <label>{t('agreements.from')}<DayPicker label={t('agreements.from')} value={from} onChange={setFrom} /></label>
        <label>{t('agreements.to')}<DayPicker label={t('agreements.to')} value={to} onChange={setTo} /></label>
      </div>
      <div className={styles.foot}>
        <Checkbox.Group value={clauses} onChange={setClauses} options={CLAUSES.map((value) => ({ value, label: t(`clauses.${value}`) }))} />
        <div className={styles.acts}>
          {file && <span className={styles.quiet}>{file.name}</span>}
          <FileButton label={t('agreements.file')} text={t('files.choose')} onFile={setFile} />
          <Button kind="main" disabled={!ready} busy={enter.isPending} onClick={() => file && enter.mutate({ partner, purpose, from, to, clauses, file }, { onSuccess: clear })}>{t('agreements.add')}</Button>
        </div>
      </div>
      {enter.error && <RuleRefusal problem={asProblem(enter.error)} />}
    </section>
  );
}
