import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useDoctors, useHouses, useOrder, type Doctor, type House, type Order } from '../api/supervision';
import styles from './credentialing.module.css';

interface Target { what: Order['what']; id: string; name: string }

/** The supervisor's region: houses and their doctors, stopped and let go on. */
export default function SupervisionPage() {
  const { t } = useTranslation('credentialing');
  const houses = useHouses();
  const [house, setHouse] = useState<string>();
  const doctors = useDoctors(house);
  const [target, setTarget] = useState<Target>();
  const order = useOrder();
  const words = useWords();
  const chosen = houses.data?.find((one) => one.id === house);
  const state = (row: House | Doctor) => (row.stopped === undefined
    ? <Tag tone="good">{t('supervision.working')}</Tag>
    : <><Tag tone="danger">{t('supervision.stopped')}</Tag> <span className={styles.quiet}>{row.stopped.reason} · <When at={row.stopped.at} /></span></>);
  const act = (row: House | Doctor, what: Order['what']) => (row.stopped === undefined
    ? <Button kind="quiet" onClick={() => setTarget({ what, id: row.id, name: words(row.name) })}>{t('supervision.stop')}</Button>
    : <Button kind="plain" busy={order.isPending} onClick={() => order.mutate({ what, id: row.id })}>{t('supervision.resume')}</Button>);
  return (
    <WorkPage title={t('supervision.title')} lead={t('supervision.lead')}>
      {order.error && <RuleRefusal problem={asProblem(order.error)} />}
      {houses.error ? <Failed error={houses.error} retry={() => void houses.refetch()} /> : (
        <WorkTable<House> aria-label={t('supervision.houses')} rowKey="id" size="middle" loading={houses.isPending} dataSource={houses.data} pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 700 }}
          columns={[
            { title: t('supervision.house'), key: 'name', render: (_, row) => <Button kind="quiet" onClick={() => setHouse(row.id)}>{words(row.name)}</Button> },
            { title: t('supervision.departments'), dataIndex: 'departments', key: 'departments', align: 'right' },
            { title: t('supervision.state'), key: 'state', render: (_, row) => state(row) },
            { title: '', key: 'act', width: 120, render: (_, row) => act(row, 'institutions') },
          ]} />
      )}
      {chosen && (
        <section className={styles.stack}>
          <h2>{t('supervision.doctorsOf', { house: words(chosen.name) })}</h2>
          <WorkTable<Doctor> aria-label={t('supervision.doctorsOf', { house: words(chosen.name) })} rowKey="id" size="small" loading={doctors.isPending} dataSource={doctors.data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 700 }}
            columns={[
              { title: t('enlist.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
              { title: t('enlist.department'), key: 'department', render: (_, row) => words(row.department) },
              { title: t('supervision.state'), key: 'state', render: (_, row) => state(row) },
              { title: '', key: 'act', width: 120, render: (_, row) => act(row, 'doctors') },
            ]} />
        </section>
      )}
      {target && <Reason target={target} order={order} close={() => setTarget(undefined)} />}
    </WorkPage>
  );
}

function Reason({ target, order, close }: { target: Target; order: ReturnType<typeof useOrder>; close: () => void }) {
  const { t } = useTranslation('credentialing');
  const [reason, setReason] = useState('');
  return (
    <Modal open title={t('supervision.stopTitle', { name: target.name })} onCancel={close} footer={null}>
      <p>{t('supervision.stopText')}</p>
      <Input.TextArea rows={3} maxLength={500} aria-label={t('supervision.reason')} placeholder={t('supervision.reason')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className={styles.foot}><span /><Button kind="danger" disabled={reason.trim() === ''} busy={order.isPending} onClick={() => order.mutate({ what: target.what, id: target.id, reason }, { onSuccess: close })}>{t('supervision.stopNow')}</Button></div>
    </Modal>
  );
}
