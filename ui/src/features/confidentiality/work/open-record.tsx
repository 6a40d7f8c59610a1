import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useOpenRecord, type Chart } from '../api/emergency';
import styles from '../confidentiality.module.css';

/** The record read-only, what saves lives first. */
export function OpenRecord({ patient }: { patient: string }) {
  const { data, isPending, error, refetch } = useOpenRecord(patient, true);
  if (isPending) return <Skeleton card lines={8} />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return <><Background chart={data} /><Timeline chart={data} /></>;
}

function Background({ chart }: { chart: Chart }) {
  const { t } = useTranslation('confidentiality');
  const english = useLanguage() === 'en';
  return (
    <section className={styles.panel}>
      <h2>{t('work.allergies')}</h2>
      {chart.allergies.length === 0 && <p className={styles.quiet}>{t('work.noAllergies')}</p>}
      <ul className={styles.list}>{chart.allergies.map((one) => <li key={one.id}><span className={styles.severe}>{one.substance}</span><small>{one.reaction}</small></li>)}</ul>
      <h2>{t('work.problems')}</h2>
      {chart.problems.length === 0 && <p className={styles.quiet}>{t('work.noProblems')}</p>}
      <ul className={styles.list}>{chart.problems.map((one) => <li key={one.id}><span>{english ? one.nameEn ?? one.nameZh : one.nameZh}</span>{one.note !== '' && <small>{one.note}</small>}</li>)}</ul>
    </section>
  );
}

function Timeline({ chart }: { chart: Chart }) {
  const { t } = useTranslation('confidentiality');
  const english = useLanguage() === 'en';
  const say = (words: { zh: string; en: string }) => (english ? words.en : words.zh);
  return (
    <section className={styles.panel}>
      <h2>{t('work.timeline')}</h2>
      {chart.timeline.length === 0 && <p className={styles.quiet}>{t('work.noTimeline')}</p>}
      <ol className={styles.list}>
        {chart.timeline.map(({ at, encounter, evidence }) => (
          <li key={encounter?.id ?? evidence?.id ?? at}>
            <small><When at={at} grain="day" /></small>
            {encounter && (
              <>
                <span><b>{t(`work.kinds.${encounter.kind}`)} · {say(encounter.department)}</b> {english ? encounter.doctorEn : encounter.doctor}</span>
                <span>{encounter.diagnoses.map((one) => `${say(one.name)}${one.suspected ? t('work.suspected') : ''}`).join('、')}</span>
                <small>{say(encounter.institution)}{encounter.record && <> · <a href={`/api/records/${encounter.record.id}/versions/${encounter.record.version}/pdf${english ? '?language=en' : ''}`} target="_blank" rel="noreferrer">{t('work.read')}</a></>}</small>
              </>
            )}
            {evidence && <><b>{t('work.brought')}</b><span>{say(evidence.diagnosis.name)}</span><small>{evidence.hospital}</small></>}
          </li>
        ))}
      </ol>
    </section>
  );
}
