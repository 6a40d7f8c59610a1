import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWhen } from '@/shared/ui/facts';
import { useMe } from '@/shared/session/session';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useRecoveries, type Recovery } from '../api/recovery';
import { Colleagues } from './colleagues';
import { NumberForm } from './number-form';
import styles from './recovery.module.css';

/** A patient's new number, a colleague's lost authenticator, and what was done before. */
export default function RecoveryPage() {
  const { t } = useTranslation('recovery');
  const { me } = useMe();
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <div className={styles.stack}>
        {me.roles.includes('ADMINISTRATOR') && <Card title={t('number.title')}><NumberForm /></Card>}
        <Card title={t('colleagues.title')}><Colleagues /></Card>
        <Card title={t('history.title')}><History /></Card>
      </div>
    </WorkPage>
  );
}

function History() {
  const { t } = useTranslation('recovery');
  const say = useWhen();
  const list = useRecoveries();
  if (list.data === undefined) return list.isError ? <Failed error={list.error} retry={() => void list.refetch()} small /> : <Skeleton lines={3} />;
  if (list.data.length === 0) return <Empty icon="history" title={t('history.none')} text={t('history.noneText')} />;
  return (
    <WorkTable<Recovery> aria-label={t('history.title')} rowKey="id" size="middle" pagination={false} dataSource={list.data} scroll={{ x: 700 }} columns={[
      { title: t('history.at'), key: 'at', render: (_, row) => say(row.at) },
      { title: t('history.kind'), key: 'kind', render: (_, row) => t(`history.kinds.${row.kind}`) },
      { title: t('history.who'), dataIndex: 'name' },
      { title: t('history.by'), dataIndex: 'doneBy' },
      { title: t('history.reason'), dataIndex: 'reason' },
    ]} />
  );
}
