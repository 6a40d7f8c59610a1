import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Tag } from '@/shared/ui/tag';
import { useWorkAct } from '../api/doctor';
import type { FoundThing, Order } from '../api/orders';
import { Findings } from '../findings';
import { toneOf } from '../words';
import styles from './work.module.css';

const OPEN_TO_WITHDRAW = new Set(['TO_ANSWER', 'ASK_DOCTOR', 'TO_BOOK']);

/** One order as the doctor sees it: where it stands, what waits for a decision, and the way to take it back. */
export function OrderCard({ order, named = false }: { order: Order; named?: boolean }) {
  const { t } = useTranslation('examination');
  const say = useWhen();
  const confirm = useConfirm();
  const { withdraw } = useWorkAct();
  const grave = order.findings.filter((one) => one.kind !== 'PREPARE' || one.lifted);
  const ask = async () => {
    if (await confirm({ title: t('panel.withdrawTitle'), text: t('panel.withdrawText', { name: order.examination.name }), act: t('panel.withdraw'), danger: true, keep: t('panel.keep') })) withdraw.mutate(order.id);
  };
  return (
    <div className={styles.order}>
      <div className={styles.top}><b>{named ? `${order.patient} · ` : ''}{order.examination.name}</b><Tag tone={toneOf[order.stage]}>{t(`stage.${order.stage}`)}</Tag></div>
      <small>{order.booking ? `${say(order.booking.startsAt)} · ${order.examination.place}` : order.indication}</small>
      {withdraw.error && <RuleRefusal problem={asProblem(withdraw.error)} />}
      {grave.length > 0 && <Findings findings={grave}>{(one) => one.kind === 'BLOCK' && !one.lifted && order.answers != null && <Lift order={order} finding={one} />}</Findings>}
      {OPEN_TO_WITHDRAW.has(order.stage) && <div className={styles.acts}><Button size="small" loading={withdraw.isPending} onClick={() => void ask()}>{t('panel.withdraw')}</Button></div>}
    </div>
  );
}

function Lift({ order, finding }: { order: Order; finding: FoundThing }) {
  const { t } = useTranslation('examination');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { lift } = useWorkAct();
  const id = `lift-${order.id}-${finding.cause}`;
  if (!open) return <div className={styles.acts}><Button size="small" onClick={() => setOpen(true)}>{t('panel.lift')}</Button></div>;
  return (
    <form className={styles.lift} onSubmit={(event) => { event.preventDefault(); lift.mutate({ id: order.id, cause: finding.cause, reason }); }}>
      {lift.error && <RuleRefusal problem={asProblem(lift.error)} />}
      <label htmlFor={id}>{t('panel.reason')}</label>
      <Input.TextArea id={id} autoFocus rows={2} maxLength={500} placeholder={t('panel.reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className={styles.acts}>
        <Button type="primary" htmlType="submit" size="small" disabled={reason.trim() === ''} loading={lift.isPending}>{t('panel.liftAct')}</Button>
        <Button size="small" onClick={() => setOpen(false)}>{t('panel.keep2')}</Button>
      </div>
    </form>
  );
}
