import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { Money } from '@/shared/ui/facts';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { PAGE, useHistory, useServices, type ServiceRow } from './api/services';
import { PriceLines } from './price-lines';
import styles from './pricing.module.css';
import { useServiceName } from './words';

const KINDS = ['CLINIC', 'FOLLOW_UP', 'ADVICE'] as const;

/** All prices of a hospital, open to everybody: today's, the announced ones, and what they were. */
export default function PriceListPage() {
  const { t } = useTranslation('pricing');
  const { slug = '' } = useParams();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<ServiceRow['kind']>();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const list = useServices({ text: useDeferredValue(text) || undefined, kind, after: trail.at(-1) }, slug);
  const page = list.data;
  return (
    <PatientPage title={t('public.title')} parent={`/institutions/${slug}`} wide>
      <Card>
        <p className={styles.soft}>{t('public.lead')} <Link to="/rules/XL-PRICE">{t('public.rule')}</Link></p>
        <div className={styles.filters}>
          <input className={styles.find} type="search" aria-label={t('find')} placeholder={t('find')} value={text} onChange={(event) => { setText(event.target.value); setTrail([]); }} />
          <Chips label={t('service')} options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} chosen={kind === undefined ? [] : [kind]} onChange={([one]) => { setKind(one); setTrail([]); }} />
        </div>
        {list.isPending && <Skeleton lines={6} />}
        {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
        {page && page.total === 0 && <Empty small icon="price" title={t('none')} text={t('noneText')} />}
        {page && (
          <>
            <ul className={styles.rows}>{page.items.map((row) => <li key={row.id}><Row row={row} /></li>)}</ul>
            {page.total > PAGE && (
              <div className={styles.danger}>
                <span>{t('public.span', { from: trail.length * PAGE + 1, to: trail.length * PAGE + page.items.length, total: page.total })}</span>
                <Button kind="plain" disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>{t('public.back')}</Button>
                <Button kind="plain" disabled={!page.next} onClick={() => page.next && setTrail([...trail, page.next])}>{t('public.forward')}</Button>
              </div>
            )}
          </>
        )}
      </Card>
    </PatientPage>
  );
}

function Row({ row }: { row: ServiceRow }) {
  const { t } = useTranslation('pricing');
  const name = useServiceName();
  const words = useWords();
  const day = useDay();
  const [open, setOpen] = useState(false);
  const history = useHistory(open ? row.id : undefined);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{words(row.practitioner)} · {name(row)}<small>{words(row.department)} · {t(`title_.${row.title}`)}</small></span>
        <span><b><Money of={row.price} /></b>{row.next && <small className={styles.next}>{t('nextIs', { day: day(row.next.from), price: moneyText(row.next.price) })}</small>}</span>
      </summary>
      {history.isError && <Failed small error={history.error} retry={() => void history.refetch()} />}
      {open && history.isPending && <Skeleton lines={2} />}
      {history.data && <PriceLines lines={history.data.lines} />}
    </details>
  );
}
