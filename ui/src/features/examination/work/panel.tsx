import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import type { ChartTab } from '@/shared/registry/feature';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { DayPicker } from '@/shared/work/day-picker.work';
import { usePanel, useWorkAct } from '../api/doctor';
import type { Panel } from '../api/orders';
import { OrderCard } from './order-card';
import styles from './work.module.css';

/** Orders an examination from the visit, and shows where this patient's orders stand. */
export default function ExaminationPanel({ encounterId, open, advice }: ChartTab) {
  const { t } = useTranslation('examination');
  const panel = usePanel(encounterId);
  if (panel.isPending) return <Skeleton lines={4} />;
  if (panel.data === undefined) return <Failed small error={panel.error} retry={() => void panel.refetch()} />;
  const { orders } = panel.data;
  return (
    <div className={styles.panel}>
      {advice && <p className={styles.soft}>{t('panel.advice')}</p>}
      {!advice && !open && <p className={styles.soft}>{t('panel.closed')}</p>}
      {!advice && open && <OrderForm encounter={encounterId} offers={panel.data.offers} />}
      <h3>{t('panel.list')}</h3>
      {orders.length === 0 && <p className={styles.soft}>{t('panel.none')}</p>}
      <ul className={styles.orders}>{orders.map((one) => <li key={one.id}><OrderCard order={one} /></li>)}</ul>
    </div>
  );
}

function OrderForm({ encounter, offers }: { encounter: string; offers: Panel['offers'] }) {
  const { t } = useTranslation('examination');
  const { order } = useWorkAct();
  const [examinationId, setExamination] = useState<string>();
  const [indication, setIndication] = useState('');
  const [egfr, setEgfr] = useState<number>();
  const [egfrOn, setEgfrOn] = useState('');
  const contrast = offers.find((one) => one.id === examinationId)?.traits.some((trait) => trait === 'IODINE' || trait === 'GADOLINIUM') ?? false;
  const clear = () => {
    setExamination(undefined);
    setIndication('');
    setEgfr(undefined);
    setEgfrOn('');
  };
  const send = () => order.mutate({ encounter, wish: { examinationId, indication, egfr: contrast ? egfr : undefined, egfrOn: contrast && egfr !== undefined ? egfrOn || today() : undefined } }, { onSuccess: clear });
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }} onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') { event.stopPropagation(); send(); } }}>
      <h3>{t('panel.title')}</h3>
      {order.error && <RuleRefusal problem={asProblem(order.error)} />}
      {order.data && !order.error && <p className={styles.soft} role="status">{t('panel.ordered', { name: order.data.examination.name })}</p>}
      <div className={styles.field}>
        <label htmlFor="examination-choice">{t('panel.search')}</label>
        <Select id="examination-choice" aria-label={t('panel.search')} showSearch={{ filterOption: (typed, option) => `${option?.label ?? ''} ${offers.find((one) => one.id === option?.value)?.code ?? ''}`.toLowerCase().includes(typed.toLowerCase()) }}
          placeholder={t('panel.choose')} value={examinationId} onChange={setExamination}
          options={offers.map((one) => ({ value: one.id, label: `${one.name} ${moneyText(one.price)}` }))} />
      </div>
      <div className={styles.field}>
        <label htmlFor="examination-why">{t('panel.why')}</label>
        <Input id="examination-why" maxLength={200} placeholder={t('panel.whyHint')} value={indication} onChange={(event) => setIndication(event.target.value)} />
      </div>
      {contrast && (
        <div className={styles.pair}>
          <div className={styles.field}><label htmlFor="examination-egfr">{t('panel.egfr')}</label><InputNumber id="examination-egfr" min={1} max={200} precision={0} value={egfr ?? null} onChange={(value) => setEgfr(value ?? undefined)} /></div>
          <div className={styles.field}><label htmlFor="examination-egfr-on">{t('panel.egfrOn')}</label><DayPicker id="examination-egfr-on" label={t('panel.egfrOn')} max={today()} value={egfrOn} onChange={setEgfrOn} /></div>
        </div>
      )}
      <div><Button type="primary" htmlType="submit" disabled={examinationId === undefined || indication.trim() === ''} loading={order.isPending}>{t('panel.order')}</Button></div>
    </form>
  );
}
