import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLanguage } from '@/shared/i18n/hooks';
import { Chips } from '@/shared/ui/chips';
import { Money, When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { stuck, useHouseRefunds, type HouseRefund } from '../api/refunds';

const FITS = {
  all: () => true,
  owed: (one: HouseRefund) => one.sentAt === undefined,
  stuck,
} as const;
type View = keyof typeof FITS;
const VIEWS = Object.keys(FITS) as View[];

/** The house's refunds of the week: what is owed first. */
export default function RefundsPage() {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  const [query, setQuery] = useSearchParams();
  const view = VIEWS.find((one) => one === query.get('view')) ?? 'all';
  const list = useHouseRefunds();
  const all = list.data ?? [];
  const options = VIEWS.map((value) => ({ value, label: t('desk.counted', { name: t(`desk.views.${value}`), count: all.filter(FITS[value]).length }) }));
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={<Chips label={t('desk.title')} options={options} chosen={[view]} onChange={([one]) => setQuery(one === undefined || one === 'all' ? {} : { view: one }, { replace: true })} />}>
      {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : (
        <WorkTable<HouseRefund> aria-label={t('desk.title')} rowKey="no" size="middle" loading={list.isPending} dataSource={all.filter(FITS[view])} scroll={{ x: 900 }} pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: <Empty small icon="wallet" title={t('desk.none')} text={t('desk.noneText')} /> }}
          columns={[
            { title: t('desk.what'), key: 'what', render: (_, one) => (english ? one.titleEn : one.titleZh) },
            { title: t('desk.payer'), dataIndex: 'payer', width: 100 },
            { title: t('desk.amount'), key: 'amount', width: 110, align: 'right', render: (_, one) => <Money of={one.amount} /> },
            { title: t('desk.reason'), key: 'reason', width: 220, render: (_, one) => t(`desk.reasons.${one.reason}`, { defaultValue: t('desk.reasons.other') }) },
            { title: t('desk.owed'), key: 'owed', width: 130, render: (_, one) => <When at={one.owedAt} /> },
            { title: t('desk.state'), key: 'state', width: 200, render: (_, one) => (one.sentAt !== undefined
              ? <><Tag tone="good">{t('desk.sent')}</Tag> <When at={one.sentAt} /></>
              : <Tag tone={stuck(one) ? 'danger' : 'warning'}>{stuck(one) ? t('desk.tries', { count: one.attempts }) : t('desk.onItsWay')}</Tag>) },
          ]} />
      )}
    </WorkPage>
  );
}
