import { Alert, Button, Drawer } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { http } from '@/api/http';
import { asProblem } from '@/api/problem';
import type { Schema } from '@/api/types';
import { saveFile } from '../save-file';
import { Icon } from '../ui/icon';
import styles from './sheet-drawer.module.css';
import { WorkTable } from './work-table.work';

type Report = Schema<'SheetReport'>;
type Fault = Report['faults'][number];

interface Props {
  title: string;
  /** What to fill in, in a sentence. */
  hint: string;
  /** GET gives the sheet, POST takes it in. Without `taken` it is only given out. */
  address: string;
  open: boolean;
  close: () => void;
  taken?: () => void;
}

/** Takes a sheet out, and in again: every line is tried first, and nothing changes until all of them fit. */
export function SheetDrawer({ title, hint, address, open, close, taken }: Props) {
  const { t } = useTranslation('shared');
  return (
    <Drawer title={title} open={open} onClose={close} size={680} destroyOnHidden>
      <div className={styles.steps}>
        <section>
          <h3>{t('sheet.out')}</h3>
          <p>{hint}</p>
          <Downloads address={address} />
        </section>
        {taken !== undefined && <Taking address={address} taken={taken} />}
      </div>
    </Drawer>
  );
}

function Downloads({ address }: { address: string }) {
  const { t } = useTranslation('shared');
  const fetching = useMutation({ mutationFn: (form: 'XLSX' | 'CSV') => saveFile(`${address}?form=${form}`, `sheet.${form.toLowerCase()}`) });
  const problem = fetching.error === null ? undefined : asProblem(fetching.error);
  return (
    <div className={styles.acts}>
      {(['XLSX', 'CSV'] as const).map((form) => (
        <Button key={form} icon={<Icon name="download" size={16} />} loading={fetching.isPending && fetching.variables === form} onClick={() => fetching.mutate(form)}>{t('sheet.download', { form })}</Button>
      ))}
      {problem && <Alert type="error" showIcon title={problem.detail || t('sheet.failed')} description={problem.wayOut} />}
    </div>
  );
}

function Taking({ address, taken }: { address: string; taken: () => void }) {
  const { t } = useTranslation('shared');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const sending = useMutation({
    mutationFn: ({ sheet, check }: { sheet: File; check: boolean }) => {
      const form = new FormData();
      form.append('file', sheet);
      return http.upload<Report>(address, form, { query: { check } });
    },
    onSuccess: (report) => { if (report.taken) taken(); },
  });
  const choose = (sheet: File | undefined) => {
    if (sheet === undefined) return;
    setFile(sheet);
    sending.mutate({ sheet, check: true });
  };
  const report = sending.data;
  const problem = sending.error === null ? undefined : asProblem(sending.error);
  return (
    <section>
      <h3>{t('sheet.in')}</h3>
      <p>{t('sheet.inHint')}</p>
      <input ref={input} type="file" hidden aria-label={t('sheet.choose')} accept=".csv,.xlsx" onChange={(event) => { choose(event.target.files?.[0]); event.target.value = ''; }} />
      <div className={styles.acts}>
        <Button icon={<Icon name="upload" size={16} />} loading={sending.isPending} onClick={() => input.current?.click()}>{t('sheet.choose')}</Button>
        {file && <span className={styles.file}>{file.name}</span>}
      </div>
      <div aria-live="polite" className={styles.report}>
        {problem && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
        {report && report.faults.length > 0 && <Faults report={report} />}
        {report && report.faults.length === 0 && (report.taken
          ? <Alert type="success" showIcon title={t('sheet.taken', { count: report.changed })} />
          : report.changed === 0
            ? <Alert type="info" showIcon title={t('sheet.nothing', { count: report.rows })} />
            : <Alert type="info" showIcon title={t('sheet.checked', { count: report.changed })}
                action={<Button type="primary" loading={sending.isPending} onClick={() => file && sending.mutate({ sheet: file, check: false })}>{t('sheet.take', { count: report.changed })}</Button>} />)}
      </div>
    </section>
  );
}

function Faults({ report }: { report: Report }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <Alert type="error" showIcon title={t('sheet.faults', { count: report.faults.length })} description={t('sheet.unchanged')} />
      <WorkTable<Fault & { key: number }> aria-label={t('sheet.faultList')} rowKey="key" size="small" pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={report.faults.map((fault, key) => ({ ...fault, key }))}
        columns={[
          { title: t('sheet.row'), dataIndex: 'row', width: 70, align: 'right' },
          { title: t('sheet.column'), dataIndex: 'column', width: 120, render: (column: string | undefined) => column ?? '—' },
          { title: t('sheet.what'), key: 'what', render: (_, fault) => <>{fault.detail}{fault.wayOut && !fault.wayOut.startsWith('/') && <small className={styles.way}>{fault.wayOut}</small>}{fault.rule && <> <Link to={`/rules/${fault.rule}`}>{t('refusal.read')}</Link></>}</> },
        ]} />
    </>
  );
}
