import { Button, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { Empty, Failed } from '@/shared/ui/states';
import { Pager, usePages } from '@/shared/work/pager.work';
import { SheetDrawer } from '@/shared/work/sheet-drawer.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, useGrid, useOwnDepartments, useRefresh, type Clinic, type Doctor } from '../api/clinics';
import { clock, useWeekday } from '../words';
import { ClinicDrawer } from './clinic-drawer';
import styles from './grid.module.css';
import { PlanDrawer, type Wish } from './plan-drawer';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The clinics of every week, doctor by doctor: an empty place plans one, a clinic opens to be read or ended. */
export default function GridPage() {
  const { t } = useTranslation('timetable');
  const words = useWords();
  const pages = usePages();
  const refresh = useRefresh();
  const [text, setText] = useState('');
  const [department, setDepartment] = useState<string>();
  const [wish, setWish] = useState<Wish>();
  const [open, setOpen] = useState<{ doctor: Doctor; clinic: Clinic }>();
  const [sheet, setSheet] = useState(false);
  const grid = useGrid({ text: useDeferredValue(text) || undefined, department, after: pages.after });
  const departments = useOwnDepartments().data?.departments ?? [];
  return (
    <WorkPage title={t('title')} lead={<>{t('lead')} <Link to="/admin/sessions">{t('week')}</Link> · <Link to="/admin/leaves">{t('leaves')}</Link></>}
      action={<Button type="primary" onClick={() => setWish({})}>{t('plan.act')}</Button>}
      tools={<>
        <Input.Search allowClear className={styles.search} placeholder={t('find')} aria-label={t('find')} onChange={(event) => { setText(event.target.value); pages.restart(); }} />
        <Select allowClear showSearch optionFilterProp="label" className={styles.select} placeholder={t('allDepartments')} aria-label={t('department')} onChange={(slug?: string) => { setDepartment(slug); pages.restart(); }}
          options={departments.map((one) => ({ value: one.slug, label: words(one.name) }))} />
        <Button icon={<Icon name="download" size={16} />} onClick={() => setSheet(true)}>{t('sheet.act')}</Button>
      </>}
    >
      {grid.isError ? <Failed error={grid.error} retry={() => void grid.refetch()} /> : (
        <>
          <Plan doctors={grid.data?.items} loading={grid.isPending} plan={setWish} open={setOpen} />
          <Pager pages={pages} size={PAGE} shown={grid.data?.items.length ?? 0} total={grid.data?.total ?? 0} next={grid.data?.next} />
        </>
      )}
      <PlanDrawer wish={wish} close={() => setWish(undefined)} />
      <ClinicDrawer shown={open} close={() => setOpen(undefined)} />
      <SheetDrawer title={t('sheet.title')} hint={t('sheet.hint')} address="/api/administration/clinic-list" open={sheet} close={() => setSheet(false)} taken={() => void refresh()} />
    </WorkPage>
  );
}

function Plan({ doctors, loading, plan, open }: {
  doctors: readonly Doctor[] | undefined; loading: boolean; plan: (wish: Wish) => void; open: (shown: { doctor: Doctor; clinic: Clinic }) => void;
}) {
  const { t } = useTranslation('timetable');
  const words = useWords();
  const weekday = useWeekday();
  return (
    <WorkTable<Doctor> aria-label={t('title')} rowKey="id" size="small" bordered loading={loading} dataSource={doctors} pagination={false} scroll={{ x: 1080 }}
      locale={{ emptyText: <Empty small icon="slots" title={t('none')} text={t('noneText')} /> }}
      columns={[
        { title: t('doctor'), key: 'doctor', fixed: 'left', width: 140, render: (_, doctor) => <><b>{words(doctor.name)}</b><div className={styles.soft}>{words(doctor.department)}</div></> },
        ...DAYS.map((day) => ({
          title: weekday(day), key: day, render: (_: unknown, doctor: Doctor) => (
            <div className={styles.cell}>
              {doctor.clinics.filter((clinic) => clinic.weekday === day).map((clinic) => <Held key={clinic.id} clinic={clinic} open={() => open({ doctor, clinic })} />)}
              <button type="button" className={styles.add} aria-label={t('addOn', { doctor: words(doctor.name), day: weekday(day) })} onClick={() => plan({ doctor, weekday: day })}><Icon name="plus" size={16} /></button>
            </div>
          ),
        })),
      ]} />
  );
}

function Held({ clinic, open }: { clinic: Clinic; open: () => void }) {
  const { t } = useTranslation('timetable');
  const words = useWords();
  return (
    <button type="button" className={styles.clinic} data-mode={clinic.mode} onClick={open}>
      <b>{clock(clinic.begins)}–{clock(clinic.ends)}</b>
      <small>{t(`mode.${clinic.mode}`)} · {t('places', { count: clinic.places })}</small>
      {clinic.mode === 'IN_PERSON' && <small>{words(clinic.place)}</small>}
      {clinic.until && <small>{t('lastShort', { day: clinic.until.slice(5) })}</small>}
    </button>
  );
}
