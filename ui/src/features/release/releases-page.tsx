import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useReleases, type Release } from './api/release';
import styles from './release.module.css';

/** Releases that are near, nearest first. */
export default function ReleasesPage() {
  const { t } = useTranslation('release');
  const [search] = useSearchParams();
  const releases = useReleases(search.get('doctor') ?? undefined);
  return (
    <PatientPage title={t('list.title')} parent="/">
      <p className={styles.lead}>{t('list.lead')}</p>
      {releases.isPending ? <Skeleton card lines={4} />
        : releases.data === undefined ? <Failed error={releases.error} retry={() => void releases.refetch()} />
        : releases.data.length === 0 ? <Card><Empty icon="clock" title={t('list.empty')} text={t('list.emptyText')} next={{ label: t('list.find'), to: '/find' }} /></Card>
        : releases.data.map((one) => <Row key={one.id} release={one} />)}
    </PatientPage>
  );
}

function Row({ release }: { release: Release }) {
  const { t } = useTranslation('release');
  const name = useWords();
  const say = useWhen();
  const doctors = [...new Map(release.sessions.map((one) => [one.practitionerId, name(one.practitioner)])).values()];
  const day = release.sessions[0]?.on;
  return (
    <Card flush>
      <Link className={styles.release} to={`/releases/${release.id}`}>
        <span className={styles.words}>
          <strong>{name(release.department)}</strong>
          <span>{doctors.join(' · ')}</span>
          <small>{name(release.institution)}</small>
          <small>{day !== undefined && t('list.clinic', { day: say(day, 'day') })} · {t('list.places', { count: release.places })} · {t('list.waiting', { count: release.waiting })}</small>
        </span>
        <span className={styles.moment} data-state={release.state}>
          {release.state === 'AHEAD' ? <><Countdown until={release.opensAt} /><small>{say(release.opensAt)}</small></>
            : <b>{release.soldOut ? t('list.soldOut') : t('list.rush')}</b>}
        </span>
      </Link>
    </Card>
  );
}
