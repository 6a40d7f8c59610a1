import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useOwn, type Incident } from '../api/incidents';
import styles from '../incident.module.css';
import { ReportForm } from '../report-form.work';
import { StateTag } from '../tags';

/** A doctor reports what went wrong and sees what became of earlier reports. */
export default function ReportPage() {
  const { t } = useTranslation('incident');
  const [no, setNo] = useState<string>();
  const own = useOwn();
  return (
    <WorkPage title={t('reportTitle')} lead={t('reportLead')}>
      {no && <Alert type="success" showIcon title={t('reported', { no })} />}
      <section className={styles.panel}><ReportForm done={setNo} /></section>
      <h2>{t('own')}</h2>
      {own.isError ? <Failed error={own.error} retry={() => void own.refetch()} /> : (
        <WorkTable<Incident> aria-label={t('own')} rowKey="id" size="small" loading={own.isPending} dataSource={own.data} pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 640 }}
          locale={{ emptyText: <Empty small icon="alert" title={t('none')} text={t('ownNone')} /> }}
          columns={[
            { title: t('no'), dataIndex: 'incidentNo', width: 170 },
            { title: t('kindLabel'), key: 'kind', width: 140, render: (_, row) => t(`kind.${row.kind}`) },
            { title: t('text'), dataIndex: 'text', ellipsis: true },
            { title: t('at'), key: 'at', width: 140, render: (_, row) => <When at={row.reportedAt} /> },
            { title: t('stateLabel'), key: 'state', width: 110, render: (_, row) => <StateTag incident={row} /> },
          ]} />
      )}
    </WorkPage>
  );
}
