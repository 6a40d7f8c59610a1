import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useCounts, useDepartmentList } from '../api/staff';
import styles from '../waitlist.module.css';
import { Rows } from '../work/department-page';

/** The institution's waiting lists: who waits, why in this order, what is on offer; read-only, names masked. */
export default function ListsPage() {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const counts = useCounts();
  const [picked, setPicked] = useState<string>();
  const department = picked ?? counts.data?.[0]?.departmentId;
  const list = useDepartmentList(department, department !== undefined);
  const offered = list.data?.entries.filter((one) => one.offerUntil).length ?? 0;
  return (
    <WorkPage title={t('staff.title')} lead={list.data && t('staff.adminLead', { department: name(list.data.department), waiting: list.data.entries.length, offered })}
      tools={(
        <Select className={styles.pick} aria-label={t('staff.pick')} showSearch optionFilterProp="label" value={department} onChange={setPicked}
          options={counts.data?.map((one) => ({ value: one.departmentId, label: `${name(one.department)} · ${t('staff.count', { waiting: one.waiting, offered: one.offered })}` }))} />
      )}>
      {counts.error ? <Failed error={counts.error} retry={() => void counts.refetch()} />
        : list.error ? <Failed error={list.error} retry={() => void list.refetch()} />
        : list.data === undefined ? <Skeleton card lines={6} />
        : list.data.entries.length === 0 ? <Empty icon="queue" title={t('staff.empty')} text={t('staff.emptyText')} />
        : <Rows entries={list.data.entries} may={false} />}
    </WorkPage>
  );
}
