import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { useWhen } from '@/shared/ui/facts';
import { useHasPage } from '@/shared/registry/registry';
import { ButtonLink } from '@/shared/ui/button';
import { Skeleton } from '@/shared/ui/skeleton';
import { useNearby, type Near } from './api/release';
import styles from './release.module.css';

/** What else can be had at once, for those who went without. */
export function NearbyCard({ id, wait }: { id: string; wait: string }) {
  const { t } = useTranslation('release');
  const canWait = useHasPage('/waitlist/join');
  const nearby = useNearby(id);
  if (nearby.data === undefined) return <Skeleton card lines={3} />;
  const { sameDoctors, sameDepartment, elsewhere } = nearby.data;
  const none = sameDoctors.length + sameDepartment.length + elsewhere.length === 0;
  return (
    <Card title={t('near.title')}>
      {none && <p className={styles.soft}>{t('near.none')}</p>}
      <Group title={t('near.same')} doctors={sameDoctors} />
      <Group title={t('near.department')} doctors={sameDepartment} />
      <Group title={t('near.elsewhere')} doctors={elsewhere} />
      {canWait && <><p className={styles.soft}>{t('near.waitText')}</p><ButtonLink kind="next" wide to={wait}>{t('near.wait')}</ButtonLink></>}
    </Card>
  );
}

function Group({ title, doctors }: { title: string; doctors: readonly Near[] }) {
  const { t } = useTranslation('release');
  const name = useWords();
  const say = useWhen();
  if (doctors.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {doctors.map((one) => (
          <li key={one.practitionerId}>
            <Link to={`/practitioners/${one.practitionerId}/slots`}>
              <span className={styles.words}><b>{name(one.practitioner)}</b><small>{name(one.department)} · {name(one.institution)}</small></span>
              <span className={styles.right}>{t('near.earliest', { when: say(one.earliest) })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
