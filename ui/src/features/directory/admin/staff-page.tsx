import { Input, Select, Switch, type TableColumnsType } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Empty, Failed } from '@/shared/ui/states';
import { Portrait } from '@/shared/ui/portrait';
import { Tag } from '@/shared/ui/tag';
import { Pager, usePages } from '@/shared/work/pager.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { ORDERS, PAGE, useStaff, type StaffOrder, type StaffRow } from '../api/administration';
import { useDoctorName, useWhy } from '../words';
import styles from './admin.module.css';
import { Expiry, WorkState } from './licence-state';

/** The doctors of the house: registration, insurance, rights, and what keeps somebody from working. */
export default function StaffPage() {
  const { t } = useTranslation('directory');
  const pages = usePages();
  const [query, setQuery] = useSearchParams();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<StaffOrder>('DEPARTMENT');
  const attention = query.get('attention') === '1';
  const staff = useStaff({ text: useDeferredValue(text.trim()) || undefined, attention: attention || undefined, order, after: pages.after });
  const columns = useColumns();
  const doctors = staff.data?.figures.doctors;
  const only = (on: boolean) => { setQuery(on ? { attention: '1' } : {}, { replace: true }); pages.restart(); };
  return (
    <WorkPage
      title={t('admin.staff')}
      lead={doctors === undefined ? t('admin.readOnly') : `${t('admin.total', { count: doctors })} · ${t('admin.readOnly')}`}
      tools={<>
        <Input.Search allowClear className={styles.search} maxLength={60} placeholder={t('admin.search')} aria-label={t('admin.search')} value={text} onChange={(event) => { setText(event.target.value); pages.restart(); }} />
        <Select className={styles.order} aria-label={t('admin.order')} value={order} onChange={(value) => { setOrder(value); pages.restart(); }} options={ORDERS.map((value) => ({ value, label: t(`admin.orders.${value}`) }))} />
        <label className={styles.toggle}><Switch size="small" checked={attention} onChange={only} />{t('admin.onlyProblems')}</label>
      </>}
    >
      {staff.isError
        ? <Failed error={staff.error} retry={() => void staff.refetch()} />
        : (
          <>
            <WorkTable<StaffRow> aria-label={t('admin.staff')}
              rowKey="id" size="small" loading={staff.isPending} dataSource={staff.data?.items} columns={columns} scroll={{ x: 1100 }} pagination={false}
              locale={{ emptyText: <Empty small icon="doctor" title={t('admin.none')} text={t('admin.noneText')} /> }}
              expandable={{ expandedRowRender: (doctor) => <Detail doctor={doctor} />, expandRowByClick: true }}
            />
            <Pager pages={pages} size={PAGE} shown={staff.data?.items.length ?? 0} total={staff.data?.total ?? 0} next={staff.data?.next} />
          </>
        )}
    </WorkPage>
  );
}

function useColumns(): TableColumnsType<StaffRow> {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const granted = (right: StaffRow['consult']) => <Tag tone={right.granted ? 'good' : 'plain'}>{t(right.granted ? 'admin.yes' : 'admin.no')}</Tag>;
  return [
    { title: t('admin.name'), key: 'name', fixed: 'left', width: 190, render: (_, doctor) => (
      <span className={styles.person}><Portrait name={name(doctor)} src={`/api/practitioners/${doctor.id}/portrait`} size={28} /><Link to={`/doctors/${doctor.id}`} onClick={(event) => event.stopPropagation()}>{name(doctor)}</Link></span>
    ) },
    { title: t('admin.rank'), key: 'title', render: (_, doctor) => t(`title.${doctor.title}`) },
    { title: t('admin.department'), key: 'department', render: (_, doctor) => words(doctor.department) },
    { title: t('admin.register'), key: 'register', render: (_, doctor) => <Expiry until={doctor.licence.to} /> },
    { title: t('admin.insurance'), key: 'insurance', render: (_, doctor) => <Expiry until={doctor.insurance?.to} /> },
    { title: t('admin.consult'), key: 'consult', render: (_, doctor) => granted(doctor.consult) },
    { title: t('admin.treat'), key: 'treat', render: (_, doctor) => granted(doctor.treat) },
    { title: t('admin.state'), key: 'state', render: (_, doctor) => <WorkState doctor={doctor} /> },
  ];
}

function Detail({ doctor }: { doctor: StaffRow }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const day = useDay();
  const why = useWhy();
  return (
    <div className={styles.detail}>
      {doctor.consult.why && <p className={styles.why}>{why(doctor.consult.why)}{doctor.consult.why.rule !== undefined && <> · <Link to={`/rules/${doctor.consult.why.rule}`}>{t('doctor.rule')}</Link></>}</p>}
      <dl>
        <div><dt>{t('admin.certificate')}</dt><dd>{doctor.certificate}</dd></div>
        <div><dt>{t('doctor.scope')}</dt><dd>{doctor.scope.map(words).join(' · ')}</dd></div>
        <div><dt>{t('admin.since')}</dt><dd>{day(doctor.practisingSince)}</dd></div>
        <div><dt>{t('doctor.main')}</dt><dd>{words(doctor.mainInstitution)}{doctor.elsewhere && <> <Tag tone="info">{t('doctor.filed')}</Tag></>}</dd></div>
        <div><dt>{t('admin.insurance')}</dt><dd>{doctor.policy ?? t('doctor.none')}</dd></div>
      </dl>
    </div>
  );
}
