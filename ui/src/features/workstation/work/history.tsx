import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useProblems, useTimeline } from '../api/chart';
import styles from './chart.module.css';

/** Problems, then everything that happened, newest first. */
export function History({ patient }: { patient: string }) {
  return <div className={styles.body}><Problems patient={patient} /><Timeline patient={patient} /></div>;
}

function Problems({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  const problems = useProblems(patient);
  return (
    <section>
      <h3>{t('chart.problems')}</h3>
      {problems.isPending && <Skeleton lines={2} />}
      {problems.isError && <Failed error={problems.error} retry={() => void problems.refetch()} small />}
      {problems.data?.length === 0 && <p className={styles.nothing}>{t('chart.noProblems')}</p>}
      <ul className={styles.problems}>
        {problems.data?.map((one) => (
          <li key={one.id}><code>{one.code}</code><span>{english ? one.nameEn ?? one.nameZh : one.nameZh}{one.note !== '' && <small>{one.note}</small>}</span>{one.sinceOn && <small>{t('chart.since', { date: one.sinceOn.slice(0, 7) })}</small>}</li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const timeline = useTimeline(patient);
  return (
    <section>
      <h3>{t('chart.timeline')}</h3>
      {timeline.isPending && <Skeleton lines={4} />}
      {timeline.isError && <Failed error={timeline.error} retry={() => void timeline.refetch()} small />}
      {timeline.data?.length === 0 && <Empty icon="history" title={t('chart.noTimeline')} small />}
      <ol className={styles.timeline}>
        {timeline.data?.map((one) => (
          <li key={one.id}><small><When at={one.at} grain="day" />{one.where && ` · ${one.where}`}</small><b>{one.title}</b>{one.text && <p>{one.text}</p>}</li>
        ))}
      </ol>
    </section>
  );
}
