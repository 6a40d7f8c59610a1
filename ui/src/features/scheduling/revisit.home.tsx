import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { useMe } from '@/shared/session/session';
import { Card } from '@/shared/patient/card';
import { useMaybePeople } from './api/appointment';
import { useUsableRevisits } from './api/revisit';
import { RevisitWords } from './revisit-note';
import styles from './scheduling.module.css';

/** Who of the family may come again soon, with whom and at which price; nothing when nobody may. */
export default function RevisitCard() {
  const { t } = useTranslation('scheduling');
  const { me } = useMe();
  const name = useWords();
  const people = useMaybePeople(me.signedIn);
  const open = useUsableRevisits(people.data ?? []);
  if (open.length === 0) return null;
  return (
    <Card title={t('revisit.title')} flush>
      {open.map(({ revisit, name: who }) => (
        <Link key={revisit.visitId} className={styles.row} to={`/practitioners/${revisit.practitionerId}/slots`}>
          <span className={styles.words}>
            <strong>{name(revisit.practitioner)} · {name(revisit.department)}</strong>
            <span><RevisitWords revisit={revisit} /></span>
            <small>{who}</small>
          </span>
          <span className={styles.state} data-state="CONFIRMED">{t('revisit.act')}</span>
        </Link>
      ))}
    </Card>
  );
}
