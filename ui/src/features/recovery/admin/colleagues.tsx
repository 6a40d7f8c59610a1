import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useMe } from '@/shared/session/session';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { Pager, usePages } from '@/shared/work/pager.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, useColleagues, type Colleague } from '../api/recovery';
import { ResetPassword } from './reset-password';
import styles from './recovery.module.css';
import { TakeOff } from './take-off';

/** Colleagues found by name: a new password for who forgot theirs, the second factor off for who lost it. */
export function Colleagues() {
  const { t } = useTranslation('recovery');
  const words = useWords();
  const operator = useMe().me.roles.includes('OPERATOR');
  const pages = usePages();
  const [text, setText] = useState('');
  const [act, setAct] = useState<{ kind: 'password' | 'factor'; colleague: Colleague }>();
  const list = useColleagues({ text: useDeferredValue(text.trim()) || undefined, after: pages.after });
  const close = () => setAct(undefined);
  const search = (typed: string) => { setText(typed); pages.restart(); };
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} small />;
  return (
    <>
      <p className={styles.soft}>{t('colleagues.text')} {operator && t('colleagues.textOperator')}</p>
      <Input.Search allowClear className={styles.search} maxLength={60} placeholder={t('colleagues.search')} aria-label={t('colleagues.search')} value={text} onChange={(event) => search(event.target.value)} />
      <WorkTable<Colleague> aria-label={t('colleagues.title')} rowKey="person" size="small" loading={list.isPending} pagination={false} dataSource={list.data?.items} scroll={{ x: 640 }}
        locale={{ emptyText: <Empty small icon="key" title={t('colleagues.none')} text={t('colleagues.noneText')} /> }}
        columns={[
          { title: t('colleagues.who'), key: 'name', width: 150, render: (_, row) => <>{row.name} {row.own && <span className={styles.quiet}>{t('colleagues.own')}</span>}{row.suspended && <Tag tone="danger">{t('colleagues.suspended')}</Tag>}</> },
          { title: t('colleagues.userName'), dataIndex: 'userName', width: 130 },
          ...(operator ? [{ title: t('colleagues.house'), key: 'house', render: (_: unknown, row: Colleague) => row.house && words(row.house) }] : []),
          { title: t('colleagues.roles'), key: 'roles', width: 140, render: (_, row) => row.roles.map((role) => t(`roles.${role}`)).join(t('roles.and')) },
          { title: '', key: 'act', render: (_, row) => (
            <span className={styles.acts}>
              {row.password && <Button size="small" onClick={() => setAct({ kind: 'password', colleague: row })}>{t('password.act')}</Button>}
              {!row.password && !row.own && !row.suspended && <span className={styles.quiet}>{t('colleagues.byOperator')}</span>}
              {row.factor && !row.own && <Button size="small" danger onClick={() => setAct({ kind: 'factor', colleague: row })}>{t('factor.act')}</Button>}
            </span>
          ) },
        ]} />
      <Pager pages={pages} size={PAGE} shown={list.data?.items.length ?? 0} total={list.data?.total ?? 0} next={list.data?.next} />
      {act?.kind === 'factor' && <TakeOff colleague={act.colleague} close={close} />}
      {act?.kind === 'password' && <ResetPassword colleague={act.colleague} close={close} />}
    </>
  );
}
