import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown } from '@/shared/ui/facts';
import { moneyText } from '@/shared/ui/say';
import { Tag } from '@/shared/ui/tag';
import { isLive, useLeave, type Wish } from './api/waitlist';
import { useWanted } from './wording';
import styles from './waitlist.module.css';

/** One wish with all that can be said about it and done with it. */
export function WishCard({ wish }: { wish: Wish }) {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const { who, when } = useWanted()(wish);
  const live = isLive(wish);
  return (
    <Card>
      <div className={styles.head}>
        <h2>{who}</h2>
        <Tag tone={wish.state === 'OFFERED' || wish.state === 'ACCEPTED' ? 'warning' : wish.state === 'FULFILLED' ? 'good' : live ? 'info' : 'plain'}>{t(`state.${wish.state}`)}</Tag>
      </div>
      <p className={styles.soft}>{when}<br />{name(wish.institution)} · {name(wish.department)} · {wish.patientName}</p>
      {wish.state === 'WAITING' && wish.standing && <Standing wish={wish} standing={wish.standing} />}
      {wish.offer && (wish.state === 'OFFERED' || wish.state === 'ACCEPTED') && (
        <div className={styles.offer}>
          {wish.state === 'OFFERED' && <p>{t('home.text')} <b><Countdown until={wish.offer.expiresAt} /></b></p>}
          <ButtonLink kind="next" wide to={wish.state === 'OFFERED' ? `/waitlist/offers/${wish.offer.id}` : `/cashier/${wish.offer.paymentNo}`}>
            {wish.state === 'OFFERED' ? t('toOffer') : t('toPay', { amount: moneyText(wish.offer.price) })}
          </ButtonLink>
        </div>
      )}
      {(wish.state === 'WAITING' || wish.state === 'OFFERED') && <Leave wish={wish} />}
    </Card>
  );
}

function Standing({ wish, standing }: { wish: Wish; standing: NonNullable<Wish['standing']> }) {
  const { t } = useTranslation('waitlist');
  const why = (['byPriority', 'byPasses', 'byBreadth', 'byTime'] as const).filter((one) => standing[one] > 0);
  return (
    <>
      <p className={styles.place}><b>{standing.ahead === 0 ? t('place.first') : t('place.nth', { count: standing.ahead })}</b>{standing.behind > 0 && <small>{t('place.behind', { count: standing.behind })}</small>}</p>
      <details className={styles.why} open={standing.ahead > 0}>
        <summary>{t('why.title')}</summary>
        <ul>
          {wish.prioritised && <li>{t('why.mine')}</li>}
          {why.map((one) => <li key={one}>{t(`why.${one}`, { count: standing[one] })}</li>)}
          {wish.passes > 0 && <li>{t('why.passes', { count: wish.passes })}</li>}
          <li>{t('why.rule')} <Link to="/rules/XL-WAITLIST">{t('why.read')}</Link></li>
        </ul>
      </details>
      <p className={styles.soft}>
        <b>{t('chance.title')}</b> · {t(`chance.${standing.chance}`)}<br />
        {standing.freedPerWeek > 0 ? t('chance.fact', { count: standing.freedPerWeek }) : t('chance.none')} {standing.chance !== 'LIKELY' && t('chance.widen')}
      </p>
    </>
  );
}

function Leave({ wish }: { wish: Wish }) {
  const { t } = useTranslation('waitlist');
  const confirm = useConfirm();
  const leave = useLeave();
  const ask = async () => {
    const sure = await confirm({ title: t('leaveTitle'), text: t(wish.state === 'OFFERED' ? 'leaveOffer' : 'leaveText'), act: t('leave'), danger: true, keep: t('keep') });
    if (sure) leave.mutate(wish.id);
  };
  return <div className={styles.leave}><Button kind="quiet" busy={leave.isPending} onClick={() => void ask()}>{t('leave')}</Button></div>;
}
