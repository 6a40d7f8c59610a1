import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/session/session';
import { useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { moneyText } from '@/shared/ui/say';
import { useMaybePeople } from './api/appointment';
import { useOpenRevisits, type Revisit } from './api/revisit';
import styles from './scheduling.module.css';

/** Above a doctor's slots: who may come again soon, until when and at which price. */
export function RevisitNote({ practitionerId, departmentId }: { practitionerId: string; departmentId?: string | undefined }) {
  const { t } = useTranslation('scheduling');
  const { me } = useMe();
  const people = useMaybePeople(me.signedIn);
  const open = useOpenRevisits(practitionerId, people.data ?? [])
    .filter(({ revisit }) => revisit.practitionerId === practitionerId || revisit.departmentId === departmentId);
  if (open.length === 0) return null;
  return (
    <ul className={styles.revisits}>
      {open.map(({ revisit, name }) => <li key={revisit.visitId}><Icon name="check" size={18} /><span>{name} · <RevisitWords revisit={revisit} /> {t('revisit.once')}</span></li>)}
    </ul>
  );
}

/** Until when and at which price somebody may come again. */
export function RevisitWords({ revisit }: { revisit: Revisit }) {
  const { t } = useTranslation('scheduling');
  const say = useWhen();
  const until = say(`${revisit.untilOn}T12:00:00+08:00`, 'day');
  const kind = Number(revisit.price) === 0 ? 'free' : 'reduced';
  return <>{t(`revisit.${kind}`, { until, amount: moneyText(revisit.price) })}</>;
}
