import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { Card } from '@/shared/patient/card';
import { useMe } from '@/shared/session/session';
import { ButtonLink } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useChart, usePeople } from './api/chart';
import { BackgroundCard } from './background-card';
import styles from './chart.module.css';
import { Timeline } from './timeline';

/** Everything in one person's record: what must not be overlooked first, then the timeline. */
export default function RecordsPage() {
  const { t } = useTranslation('chart');
  const { me } = useMe();
  const [search, setSearch] = useSearchParams();
  const people = usePeople();
  const patient = search.get('patient') ?? me.personId ?? '';
  const chart = useChart(patient);
  const members = people.data ?? [];
  // A visit leads here knowing only itself: the record it ended in is meant.
  const asked = search.get('encounter');
  const meant = asked === null ? undefined : chart.data?.timeline.find((one) => one.encounter?.id === asked)?.encounter?.record?.id;
  if (meant !== undefined) return <Navigate to={`/records/${meant}`} replace />;
  return (
    <PatientPage
      title={t('records.title')}
      parent="/me"
      footer={<ButtonLink kind="main" wide to={`/evidence/new?patient=${patient}&return=${encodeURIComponent(`/records?patient=${patient}`)}`}>{t('records.add')}</ButtonLink>}
    >
      {members.length > 1 && (
        <Chips
          label={t('records.whose')}
          options={members.map((one) => ({ value: one.personId, label: one.name }))}
          chosen={[patient]}
          onChange={([next]) => next !== undefined && setSearch({ patient: next }, { replace: true })}
        />
      )}
      {chart.isPending && <div aria-busy="true" className={styles.stack}><Skeleton card lines={3} /><Skeleton card lines={4} /></div>}
      {chart.isError && <Failed error={chart.error} retry={() => void chart.refetch()} />}
      {chart.data && (
        <>
          <BackgroundCard chart={chart.data} />
          {chart.data.timeline.length === 0
            ? <Card><Empty icon="record" title={t('records.empty')} text={t('records.emptyText')} next={{ label: t('records.find'), to: '/find' }} small /></Card>
            : <Timeline entries={chart.data.timeline} />}
          <p className={styles.quiet}>{t('records.logged')}</p>
        </>
      )}
    </PatientPage>
  );
}
