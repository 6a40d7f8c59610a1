import { Input, Switch, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNow } from '@/shared/clock/clock';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Failed } from '@/shared/ui/states';
import { Portrait } from '@/shared/ui/portrait';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useStaff, type StaffRow } from '../api/administration';
import { useDoctorName, useWhy } from '../words';
import styles from './admin.module.css';
import { Expiry, needsAttention, WorkState } from './licence-state';

/** The doctors of the house: registration, insurance, rights, and what keeps somebody from working. */
export default function StaffPage() {
  const { t } = useTranslation('directory');
  const staff = useStaff();
  const now = useNow(60_000);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState(false);
  const columns = useColumns();
  const all = staff.data?.items ?? [];
  const typed = text.trim().toLowerCase();
  const rows = all.filter((doctor) =>
    (typed === '' || `${doctor.name} ${doctor.nameEn} ${doctor.department.zh} ${doctor.department.en}`.toLowerCase().includes(typed))
    && (!problems || needsAttention(doctor, now)));
  return (
    <WorkPage
      title={t('admin.staff')}
      lead={staff.data === undefined ? t('admin.readOnly') : `${t('admin.total', { count: all.length })} · ${t('admin.readOnly')}`}
      tools={<>
        <Input.Search allowClear className={styles.search} placeholder={t('admin.search')} aria-label={t('admin.search')} value={text} onChange={(event) => setText(event.target.value)} />
        <label className={styles.toggle}><Switch size="small" checked={problems} onChange={setProblems} />{t('admin.onlyProblems')}</label>
      </>}
    >
      {staff.isError
        ? <Failed error={staff.error} retry={() => void staff.refetch()} />
        : (
          <WorkTable<StaffRow> aria-label={t('admin.staff')}
            rowKey="id" size="small" loading={staff.isPending} dataSource={rows} columns={columns} scroll={{ x: 1100 }}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            expandable={{ expandedRowRender: (doctor) => <Detail doctor={doctor} />, expandRowByClick: true }}
          />
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
    { title: t('admin.rank'), key: 'title', render: (_, doctor) => t(`title.${doctor.title}`), sorter: (a, b) => a.title.localeCompare(b.title) },
    { title: t('admin.department'), key: 'department', render: (_, doctor) => words(doctor.department), sorter: (a, b) => a.departmentSlug.localeCompare(b.departmentSlug) },
    { title: t('admin.register'), key: 'register', render: (_, doctor) => <Expiry until={doctor.licence.to} />, sorter: (a, b) => a.licence.to.localeCompare(b.licence.to) },
    { title: t('admin.insurance'), key: 'insurance', render: (_, doctor) => <Expiry until={doctor.insurance?.to} />, sorter: (a, b) => (a.insurance?.to ?? '').localeCompare(b.insurance?.to ?? '') },
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
