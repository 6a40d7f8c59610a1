import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { Money, useWhen } from '@/shared/ui/facts';
import { type Member, type Release, type Wanted } from './api/release';
import styles from './release.module.css';

interface Props {
  release: Release;
  people: readonly Member[];
  busy: boolean;
  late: boolean;
  onTake: (wanted: Wanted) => void;
}

/** Who it is for and which half days, in the order they are wished for. */
export function TicketForm({ release, people, busy, late, onTake }: Props) {
  const { t } = useTranslation('release');
  const name = useWords();
  const say = useWhen();
  const [who, setWho] = useState(people[0]?.personId ?? '');
  const only = release.sessions.length === 1 ? release.sessions[0]?.id : undefined;
  const [wishes, setWishes] = useState<readonly string[]>(only === undefined ? [] : [only]);
  const [anything, setAnything] = useState(true);
  const press = (id: string) => setWishes(wishes.includes(id) ? wishes.filter((one) => one !== id) : [...wishes, id].slice(0, release.mostWishes));
  return (
    <>
      <Card title={t('room.who')}>
        <div className={styles.people} role="radiogroup" aria-label={t('room.who')}>
          {people.map((one) => (
            <label key={one.personId} className={styles.person}>
              <input type="radio" name="patient" checked={who === one.personId} onChange={() => setWho(one.personId)} />
              <span>{one.name}<small>{one.relation === 'self' ? t('room.self') : t('room.child')}{!one.verified && ` · ${t('room.unverified')}`}</small></span>
            </label>
          ))}
        </div>
      </Card>
      <Card title={t('room.wishes')}>
        {release.sessions.length > 1 && <p className={styles.soft}>{t('room.wishesHint')}</p>}
        <ul className={styles.wishes}>
          {release.sessions.map((one) => {
            const rank = wishes.indexOf(one.id) + 1;
            return (
              <li key={one.id}>
                <button type="button" className={styles.wish} aria-pressed={rank > 0} onClick={() => press(one.id)}>
                  <span className={styles.rank}>{rank > 0 ? rank : ''}</span>
                  <span className={styles.words}><b>{name(one.practitioner)}</b><small>{say(one.on, 'day')} {t(`part.${one.part}`)}</small></span>
                  <span className={styles.right}><Money of={one.price} /><small>{t('room.left', { count: one.left })}</small></span>
                </button>
              </li>
            );
          })}
        </ul>
        {release.sessions.length > 1 && (
          <label className={styles.any}>
            <input type="checkbox" checked={anything} onChange={(event) => setAnything(event.target.checked)} />
            <span>{t('room.anything')}</span>
          </label>
        )}
      </Card>
      <Button kind="next" wide busy={busy} disabled={who === '' || (wishes.length === 0 && !anything)}
        onClick={() => onTake({ patientId: who, sessionIds: wishes, anything })}>
        {late ? t('room.takeLate') : t('room.take')}
      </Button>
    </>
  );
}
