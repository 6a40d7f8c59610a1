import { Alert, Button, Card, Drawer, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useMe } from '@/shared/session/session';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { Pager, usePages } from '@/shared/work/pager.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, useGive, useHolders, useRoles, useTake, type Change, type Holder, type RoleBoard } from '../api/roles';
import styles from './duties.module.css';
import { NewcomerForm } from './newcomer-form';

/** Who may work as what: given and taken, with everything that was changed by hand. */
export default function RolesPage() {
  const { t } = useTranslation('duty');
  const { me } = useMe();
  const board = useRoles();
  const [open, setOpen] = useState(false);
  return (
    <WorkPage title={t('roles.title')}
      lead={me.roles.includes('ADMINISTRATOR') ? <>{t('roles.lead')} <Link to="/admin/staff">{t('roles.doctors')}</Link></> : t('roles.leadOperator')}
      action={<Button type="primary" onClick={() => setOpen(true)}>{t('roles.newcomer')}</Button>}>
      {board.isError ? <Failed error={board.error} retry={() => void board.refetch()} /> : (
        <div className={styles.stack}>
          <Holders grantable={board.data?.grantable} />
          <Card title={t('roles.history')}><History rows={board.data?.changes} loading={board.isPending} /></Card>
        </div>
      )}
      <Drawer title={t('roles.newcomer')} open={open} onClose={() => setOpen(false)} size={480} destroyOnHidden><NewcomerForm roles={board.data?.grantable ?? []} done={() => setOpen(false)} /></Drawer>
    </WorkPage>
  );
}

function Holders({ grantable }: { grantable: RoleBoard['grantable'] | undefined }) {
  const { t } = useTranslation('duty');
  const confirm = useConfirm();
  const give = useGive();
  const take = useTake();
  const pages = usePages();
  const [typed, setTyped] = useState('');
  const list = useHolders({ text: useDeferredValue(typed.trim()) || undefined, after: pages.after });
  const failed = give.error ?? take.error;
  const change = async (holder: Holder, role: Holder['roles'][number]) => {
    const has = holder.roles.includes(role);
    const words = { person: holder.name, role: t(`roles.of.${role}`) };
    const key = has ? 'take' : 'give';
    if (!(await confirm({ title: t(`roles.${key}Sure`, words), text: t(`roles.${key}Text`, words), act: t(`roles.${key}`, words), danger: has }))) return;
    give.reset();
    take.reset();
    (has ? take : give).mutate({ personId: holder.personId, role });
  };
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} small />;
  return (
    <div>
      <Input.Search className={styles.search} allowClear value={typed} maxLength={60} onChange={(e) => { setTyped(e.target.value); pages.restart(); }} placeholder={t('roles.search')} aria-label={t('roles.search')} />
      {failed && <Alert className={styles.alert} type="error" showIcon title={asProblem(failed).detail} description={asProblem(failed).wayOut} />}
      <WorkTable<Holder> aria-label={t('roles.title')} rowKey="personId" size="small" loading={list.isPending} dataSource={list.data?.items} scroll={{ x: 640 }} pagination={false}
        locale={{ emptyText: <Empty small icon="family" title={t('roles.none')} text={t('roles.noneText')} /> }}
        columns={[
          { title: t('person'), key: 'name', width: 170, render: (_, one) => <>{one.name}{one.own && <span className={styles.soft}>{t('roles.own')}</span>}</> },
          { title: t('roles.userName'), dataIndex: 'userName', width: 170 },
          { title: t('roles.has'), key: 'roles', render: (_, one) => <span className={styles.tags}>{one.roles.map((role) => <Tag key={role} tone={role === 'DOCTOR' ? 'plain' : 'good'}>{t(`roles.of.${role}`)}</Tag>)}</span> },
          { title: '', key: 'act', width: 230, render: (_, one) => <span className={styles.tags}>{grantable?.filter((role) => one.roles.includes(role) || !one.own).map((role) => (
            <Button key={role} size="small" danger={one.roles.includes(role)} onClick={() => void change(one, role)}>{t(one.roles.includes(role) ? 'roles.take' : 'roles.give', { role: t(`roles.of.${role}`) })}</Button>
          ))}</span> },
        ]} />
      <Pager pages={pages} size={PAGE} shown={list.data?.items.length ?? 0} total={list.data?.total ?? 0} next={list.data?.next} />
    </div>
  );
}

function History({ rows, loading }: { rows: readonly Change[] | undefined; loading: boolean }) {
  const { t } = useTranslation('duty');
  const say = useWhen();
  if (!loading && rows?.length === 0) return <Empty small icon="history" title={t('roles.noChange')} text={t('roles.noChangeText')} />;
  return (
    <WorkTable<Change> aria-label={t('roles.history')} rowKey="id" size="small" loading={loading} dataSource={rows} scroll={{ x: 560 }} pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }} columns={[
      { title: t('roles.at'), key: 'at', width: 160, render: (_, row) => say(row.at) },
      { title: t('roles.what'), key: 'what', render: (_, row) => t(row.given ? 'roles.wasGiven' : 'roles.wasTaken', { person: row.person, role: t(`roles.of.${row.role}`) }) },
      { title: t('roles.by'), dataIndex: 'by', width: 140 },
    ]} />
  );
}
