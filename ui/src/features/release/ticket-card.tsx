import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNow } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { useLeave, type Release, type Ticket } from './api/release';
import styles from './release.module.css';

/** One patient's ticket: waiting, won or lost, with the next step. */
export function TicketCard({ release, ticket, name }: { release: Release; ticket: Ticket; name: string }) {
  const { t } = useTranslation('release');
  const due = useNow(1000).getTime() >= Date.parse(release.opensAt);
  return (
    <Card title={t('ticket.of', { name })}>
      <div className={styles.ticket} data-state={ticket.state} role="status">
        <span className={styles.badge}><Icon name={ticket.state === 'HELD' ? 'check' : ticket.state === 'MISSED' ? 'history' : 'clock'} size={28} /></span>
        {ticket.state === 'WAITING' && <h3>{due ? t('ticket.drawing') : t('ticket.waiting')}</h3>}
        {ticket.state === 'WAITING' && <p>{t('ticket.waitingText')}</p>}
        {ticket.state === 'HELD' && <Won release={release} ticket={ticket} />}
        {ticket.state === 'MISSED' && <Lost ticket={ticket} />}
        <Place ticket={ticket} />
        {ticket.number && <p className={styles.number}><small>{t('ticket.number')}</small> {ticket.number}</p>}
        {ticket.state === 'WAITING' && !due && ticket.token && <Leave id={release.id} token={ticket.token} />}
      </div>
    </Card>
  );
}

function Won({ release, ticket }: { release: Release; ticket: Ticket }) {
  const { t } = useTranslation('release');
  const say = useWhen();
  const name = useWords();
  const session = release.sessions.find((one) => one.id === ticket.sessionId);
  const inTime = useNow(1000).getTime() < Date.parse(ticket.payBy ?? '');
  return (
    <>
      <h3>{t('ticket.HELD')}</h3>
      {ticket.startsAt && <p><b>{session ? t('ticket.held', { when: say(ticket.startsAt), doctor: name(session.practitioner) }) : say(ticket.startsAt)}</b></p>}
      {inTime && ticket.payBy && <p className={styles.left}><Countdown until={ticket.payBy} /></p>}
      {inTime && ticket.paymentNo && <ButtonLink kind="next" wide to={`/cashier/${ticket.paymentNo}`}>{t('ticket.pay')}</ButtonLink>}
      <Link to={`/appointments/${ticket.appointmentId ?? ''}`}>{t('ticket.appointment')}</Link>
    </>
  );
}

function Lost({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('release');
  const plain = ticket.refusal === 'SOLD_OUT' || ticket.refusal === 'WISHES_GONE';
  return (
    <>
      <h3>{t('ticket.MISSED')}</h3>
      <p>{plain ? t(`ticket.${ticket.refusal ?? 'SOLD_OUT'}`) : t('ticket.rule')}</p>
      {!plain && ticket.refusal && <Link to={`/rules/${ticket.refusal}`}>{t('ticket.ruleLink')}</Link>}
    </>
  );
}

function Place({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('release');
  if (ticket.drawnPlace !== undefined) return <p className={styles.soft}>{t('ticket.place', { place: ticket.drawnPlace })}</p>;
  if (ticket.place !== undefined) return <p className={styles.soft}>{t('ticket.placeLate', { place: ticket.place })}</p>;
  return null;
}

function Leave({ id, token }: { id: string; token: string }) {
  const { t } = useTranslation('release');
  const confirm = useConfirm();
  const leave = useLeave(id);
  const ask = async () => {
    const sure = await confirm({ title: t('ticket.leaveTitle'), text: t('ticket.leaveText'), act: t('ticket.leave'), danger: true, keep: t('ticket.keep') });
    if (sure) leave.mutate(token);
  };
  return <Button kind="quiet" busy={leave.isPending} onClick={() => void ask()}>{t('ticket.leave')}</Button>;
}
