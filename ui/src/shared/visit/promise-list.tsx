import { useTranslation } from 'react-i18next';
import { Countdown, Money } from '../ui/facts';
import styles from './promise-terms.module.css';

export interface PromiseShown {
  kind: 'FIRST_REPLY' | 'NEXT_REPLY' | 'REPORT_READING';
  state: string;
  dueAt: string;
  refund?: string;
}

export interface PledgeShown {
  nextShare: number;
  reportShare: number;
  promises: PromiseShown[];
}

/** The promises of a visit: what runs and what happens if it is missed, what was kept, what was paid back. */
export function PromiseList({ pledge, onEnd }: { pledge: PledgeShown; onEnd: () => void }) {
  const { t } = useTranslation('shared');
  const shares = { FIRST_REPLY: 100, NEXT_REPLY: pledge.nextShare, REPORT_READING: pledge.reportShare };
  return (
    <ul className={styles.terms}>
      {pledge.promises.map((promise) => (
        <li key={promise.kind + promise.dueAt} data-state={promise.state}>
          <span>{t(`promise.kind.${promise.kind}`)}</span>
          <b>{promise.state === 'OPEN' ? <Countdown until={promise.dueAt} onEnd={onEnd} /> : t(`promise.state.${promise.state}`)}</b>
          {promise.state === 'OPEN' && <small>{shares[promise.kind] === 100 ? t('promise.whole') : t('promise.part', { share: shares[promise.kind] })}</small>}
          {promise.refund !== undefined && <small>{t('promise.refunded')} <Money of={promise.refund} /></small>}
        </li>
      ))}
    </ul>
  );
}
