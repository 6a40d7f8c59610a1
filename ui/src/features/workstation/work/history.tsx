import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage, useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useChart } from '../api/chart';
import type { Chart, Coded, Problem, TimelineEntry } from '../api/types';
import styles from './chart.module.css';

/** Problems, then everything that happened, newest first. */
export function History({ patient }: { patient: string }) {
  const chart = useChart(patient);
  if (chart.isPending) return <div className={styles.body} aria-busy="true"><Skeleton lines={3} /><Skeleton lines={5} /></div>;
  if (chart.data === undefined) return <Failed error={chart.error} retry={() => void chart.refetch()} small />;
  return <div className={styles.body}><Kept chart={chart.data} patient={patient} /><Problems problems={chart.data.problems} /><Timeline entries={chart.data.timeline} /></div>;
}

/** That something is kept from this doctor, why, and the two ways to it. */
function Kept({ chart, patient }: { chart: Chart; patient: string }) {
  const { t } = useTranslation('workstation');
  const count = chart.withheldProblems + chart.timeline.filter((one) => one.withheld !== undefined).length;
  if (count === 0) return null;
  return (
    <p className={styles.keptNote} role="note">
      <Icon name="key" size={16} /><span>{t('chart.kept', { count })}</span><Link to={`/work/emergency/${patient}`}>{t('chart.breakGlass')}</Link>
    </p>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  return (
    <section>
      <h3>{t('chart.problems')}</h3>
      {problems.length === 0 && <p className={styles.nothing}>{t('chart.noProblems')}</p>}
      <ul className={styles.problems}>
        {problems.map((one) => (
          <li key={one.id}><code>{one.code}</code><span>{english ? one.nameEn ?? one.nameZh : one.nameZh}{one.note !== '' && <small>{one.note}</small>}</span>{one.since && <small>{t('chart.since', { date: one.since.slice(0, 7) })}</small>}</li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  return (
    <section>
      <h3>{t('chart.timeline')}</h3>
      {entries.length === 0 && <Empty icon="history" title={t('chart.noTimeline')} small />}
      <ol className={styles.timeline}>
        {entries.map((one, place) => (
          <li key={`${one.at} ${one.encounter?.id ?? one.evidence?.id ?? place}`} data-kept={one.withheld !== undefined}>
            <small><When at={one.at} grain="day" /></small>
            {one.encounter && (
              <>
                <b>{t(`encounter.${one.encounter.kind}`)} · {say(one.encounter.department)} {one.encounter.doctor}</b>
                <Codes of={one.encounter.diagnoses} />
                <small>{say(one.encounter.institution)}{one.encounter.record && <> · <a href={`/api/records/${one.encounter.record.id}/versions/${one.encounter.record.version}/pdf`} target="_blank" rel="noreferrer">{t('chart.readRecord')}</a></>}{one.encounter.open && ` · ${t('chart.underWay')}`}</small>
              </>
            )}
            {one.withheld && <b className={styles.kept}><Icon name="key" size={14} />{t(`chart.withheld.${one.withheld}`)}</b>}
            {one.evidence && <><b>{t('chart.shown')}</b><Codes of={[one.evidence.diagnosis]} /><small>{one.evidence.hospital} · {one.evidence.diagnosedOn}</small></>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Codes({ of }: { of: readonly Coded[] }) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  if (of.length === 0) return null;
  return <p>{of.map((one) => <span key={one.code} className={styles.option}><code>{one.code}</code>{say(one.name)}{one.suspected && t('diagnosis.suspectedMark')}</span>)}</p>;
}
