import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useLanguage } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useLedger, useLedgerCheck, type LedgerLine } from '../api/ledger';

const TONES = { MADE: 'plain', KEPT: 'good', BROKEN: 'danger', EXCUSED: 'info' } as const;

/** The promise ledger of the house, newest first, and the proof that it is whole. */
export default function LedgerPage() {
  const { t } = useTranslation('commitment');
  const { t: shared } = useTranslation('shared');
  const ledger = useLedger();
  const check = useLedgerCheck();
  const columns = useColumns();
  const rows = ledger.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <WorkPage title={t('title')} lead={t('lead')} action={<Button kind="plain" busy={check.isPending} onClick={() => check.mutate()}>{t('check')}</Button>}>
      {check.error && <RuleRefusal problem={asProblem(check.error)} />}
      {check.data && (
        <p role="status">
          {check.data.altered + check.data.gone === 0
            ? <Tag tone="good">{t('whole', { count: check.data.entries })}</Tag>
            : <Tag tone="danger">{t('harmed', { altered: check.data.altered, gone: check.data.gone })}</Tag>}
        </p>
      )}
      {ledger.isError
        ? <Failed error={ledger.error} retry={() => void ledger.refetch()} />
        : <WorkTable<LedgerLine> aria-label={t('title')} rowKey="id" size="small" loading={ledger.isPending} dataSource={rows} columns={columns} scroll={{ x: 900 }} pagination={false} />}
      {ledger.hasNextPage && <Button kind="plain" busy={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>{shared('more')}</Button>}
    </WorkPage>
  );
}

function useColumns(): TableColumnsType<LedgerLine> {
  const { t } = useTranslation('commitment');
  const { t: shared } = useTranslation('shared');
  const english = useLanguage() === 'en';
  return [
    { title: t('at'), key: 'at', render: (_, row) => <When at={row.at} /> },
    { title: t('act'), key: 'act', render: (_, row) => <Tag tone={TONES[row.act as keyof typeof TONES]}>{t(`acts.${row.act}`)}</Tag> },
    { title: t('kind'), key: 'kind', render: (_, row) => shared(`promise.kind.${row.kind}`) },
    { title: t('doctor'), key: 'doctor', render: (_, row) => (english ? row.doctorEn : row.doctor) },
    { title: t('department'), key: 'department', render: (_, row) => (english ? row.department.en : row.department.zh) },
    { title: t('due'), key: 'due', render: (_, row) => <When at={row.dueAt} /> },
    { title: t('why'), key: 'why', render: (_, row) => (row.why === '' ? '—' : t(`whys.${row.why}`)) },
    { title: t('refund'), key: 'refund', align: 'right', render: (_, row) => (Number(row.refund) === 0 ? '—' : moneyText(row.refund)) },
  ];
}
