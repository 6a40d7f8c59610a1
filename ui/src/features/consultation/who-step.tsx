import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import type { Member } from './api/types';
import styles from './new-visit.module.css';

/** Who is ill: oneself, or a child one acts for. */
export function WhoStep({ people, chosen, onChoose }: {
  people: UseQueryResult<Member[]>; chosen: string; onChoose: (person: string) => void;
}) {
  const { t } = useTranslation('consultation');
  if (people.isError) return <Failed error={people.error} retry={() => void people.refetch()} small />;
  if (people.data === undefined) return <div aria-busy="true"><Skeleton card lines={3} /></div>;
  return (
    <Card>
      <fieldset className={styles.people}>
        <legend>{t('who.title')}</legend>
        {people.data.map((one) => (
          <label key={one.personId} className={styles.person}>
            <input type="radio" name="patient" checked={one.personId === chosen} onChange={() => onChoose(one.personId)} />
            <span>
              <span>{one.name === '' ? t('who.unnamed') : one.name} · {t(one.relation === 'self' ? 'who.self' : one.relation === 'represented' ? 'who.represented' : 'who.child')}</span>
              <small>{one.years === undefined ? t('who.unverified') : t('who.years', { count: one.years })}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}
