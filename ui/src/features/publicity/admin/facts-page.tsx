import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useFacts, type Editable } from '../api/facts';
import { FactsForm } from './facts-form';
import styles from './facts.module.css';
import { Notices } from './notices';

/** What the public reads of the house, changed here and read at once. */
export default function FactsPage() {
  const { t } = useTranslation('publicity');
  const facts = useFacts();
  const slug = facts.data?.slug;
  return (
    <WorkPage title={t('title')} lead={<>{t('lead')} <Link to="/rules/SV-11">{t('rule')}</Link>{slug && <> · <Link to={`/institutions/${slug}`}>{t('see')}</Link></>}</>}>
      {facts.isPending && <Skeleton card lines={8} />}
      {facts.isError && <Failed error={facts.error} retry={() => void facts.refetch()} />}
      {facts.data && (
        <div className={styles.stack}>
          <FactsForm key={facts.data.edition} editable={facts.data} />
          <Card title={t('notices')}><Notices slug={slug} /></Card>
          <Card title={t('history')}><History rows={facts.data.revisions} /></Card>
        </div>
      )}
    </WorkPage>
  );
}

function History({ rows }: { rows: Editable['revisions'] }) {
  const { t } = useTranslation('publicity');
  const say = useWhen();
  if (rows.length === 0) return <Empty small icon="history" title={t('noHistory')} text={t('noHistoryText')} />;
  return (
    <WorkTable<Editable['revisions'][number]> aria-label={t('history')} rowKey="id" size="small" dataSource={rows} pagination={false} scroll={{ x: 520 }} columns={[
      { title: t('at'), key: 'at', width: 160, render: (_, row) => say(row.at) },
      { title: t('by'), dataIndex: 'by', width: 120 },
      { title: t('what'), key: 'what', render: (_, row) => row.fields.map((field) => t(`fields.${field as 'phone'}`)).join(t('comma')) },
    ]} />
  );
}
