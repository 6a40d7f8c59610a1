import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { ButtonLink } from '@/shared/ui/button';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { useReleases } from './api/release';
import styles from './release.module.css';

/** The doctor's next release on their page; nothing when there is none near. */
export default function DoctorRelease({ practitionerId }: { practitionerId: string; may?: boolean }) {
  const { t } = useTranslation('release');
  const say = useWhen();
  const next = useReleases(practitionerId).data?.[0];
  const day = next?.sessions.find((one) => one.practitionerId === practitionerId)?.on;
  if (next === undefined || day === undefined) return null;
  return (
    <Card title={t('card.title')}>
      <div className={styles.entry}>
        <p>{t('card.text', { day: say(day, 'day'), when: say(next.opensAt) })}<b className={styles.small}><Countdown until={next.opensAt} /></b></p>
        <ButtonLink kind="plain" to={`/releases/${next.id}`}>{t('card.enter')}</ButtonLink>
      </div>
    </Card>
  );
}
