import { Button, Input, Select, Switch } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { Empty, Failed } from '@/shared/ui/states';
import { moneyText } from '@/shared/ui/say';
import { Pager, usePages } from '@/shared/work/pager.work';
import { SheetDrawer } from '@/shared/work/sheet-drawer.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, useOwnDepartments, useRefresh, useServices, type ServiceRow, type Wanted } from '../api/services';
import styles from '../pricing.module.css';
import { useServiceName } from '../words';
import { BeginDrawer } from './begin-drawer';
import { ServiceDrawer } from './service-drawer';

const KINDS = ['ADVICE', 'FOLLOW_UP', 'CLINIC'] as const;

/** Every service of the house with its price, what it will cost and from when; one row opens its history and the next price. */
export default function ServicesPage() {
  const { t } = useTranslation('pricing');
  const words = useWords();
  const pages = usePages();
  const refresh = useRefresh();
  const [wanted, setWanted] = useState<Wanted>({});
  const [open, setOpen] = useState<ServiceRow>();
  const [drawer, setDrawer] = useState<'begin' | 'sheet'>();
  const list = useServices({ ...useDeferredValue(wanted), after: pages.after });
  const departments = useOwnDepartments().data?.departments ?? [];
  const narrow = (change: Wanted) => { setWanted({ ...wanted, ...change }); pages.restart(); };
  return (
    <WorkPage
      title={t('title')} lead={t('lead')}
      action={<Button type="primary" onClick={() => setDrawer('begin')}>{t('begin.act')}</Button>}
      tools={<>
        <Input.Search allowClear className={styles.search} placeholder={t('find')} aria-label={t('find')} onChange={(event) => narrow({ text: event.target.value || undefined })} />
        <Select allowClear showSearch optionFilterProp="label" className={styles.select} placeholder={t('allDepartments')} aria-label={t('department')} onChange={(department?: string) => narrow({ department })}
          options={departments.map((one) => ({ value: one.slug, label: words(one.name) }))} />
        <Select allowClear className={styles.select} placeholder={t('allKinds')} aria-label={t('service')} onChange={(kind?: ServiceRow['kind']) => narrow({ kind })} options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />
        <label className={styles.toggle}><Switch size="small" onChange={(on) => narrow({ changing: on || undefined })} />{t('onlyChanging')}</label>
        <Button icon={<Icon name="download" size={16} />} onClick={() => setDrawer('sheet')}>{t('sheet.act')}</Button>
      </>}
    >
      {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : (
        <>
          <Services rows={list.data?.items} loading={list.isPending} open={setOpen} />
          <Pager pages={pages} size={PAGE} shown={list.data?.items.length ?? 0} total={list.data?.total ?? 0} next={list.data?.next} />
        </>
      )}
      <ServiceDrawer service={open} close={() => setOpen(undefined)} />
      <BeginDrawer open={drawer === 'begin'} close={() => setDrawer(undefined)} />
      <SheetDrawer title={t('sheet.title')} hint={t('sheet.hint')} address="/api/administration/price-list" open={drawer === 'sheet'} close={() => setDrawer(undefined)} taken={refresh} />
    </WorkPage>
  );
}

function Services({ rows, loading, open }: { rows: readonly ServiceRow[] | undefined; loading: boolean; open: (row: ServiceRow) => void }) {
  const { t } = useTranslation('pricing');
  const words = useWords();
  const name = useServiceName();
  const day = useDay();
  return (
    <WorkTable<ServiceRow> aria-label={t('title')} rowKey="id" size="small" loading={loading} dataSource={rows} pagination={false} scroll={{ x: 860 }}
      locale={{ emptyText: <Empty small icon="price" title={t('none')} text={t('noneText')} /> }}
      onRow={(row) => ({ onClick: () => open(row) })}
      columns={[
        { title: t('department'), key: 'department', width: 150, render: (_, row) => words(row.department) },
        { title: t('doctor'), key: 'doctor', width: 130, render: (_, row) => words(row.practitioner) },
        { title: t('rank'), key: 'rank', width: 110, render: (_, row) => t(`title_.${row.title}`) },
        { title: t('service'), key: 'service', render: (_, row) => <button type="button" className={styles.name} onClick={(event) => { event.stopPropagation(); open(row); }}>{name(row)}</button> },
        { title: t('price'), key: 'price', width: 110, align: 'right', render: (_, row) => <b>{moneyText(row.price)}</b> },
        { title: t('next'), key: 'next', width: 220, render: (_, row) => (row.next ? <span className={styles.next}>{t('nextIs', { day: day(row.next.from), price: moneyText(row.next.price) })}</span> : '—') },
        { title: t('reply'), key: 'reply', width: 110, render: (_, row) => (row.kind === 'CLINIC' ? '—' : t('minutes', { count: row.replyMinutes })) },
      ]} />
  );
}
