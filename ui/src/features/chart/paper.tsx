import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useWhen } from '@/shared/ui/facts';
import { ageOf } from '@/shared/ui/say';
import type { RecordVersion } from './api/types';
import styles from './paper.module.css';

const SEX = { MALE: 'male', FEMALE: 'female', UNKNOWN: 'unknown' } as const;

/** The record as the printed one looks. */
export function Paper({ version }: { version: RecordVersion }) {
  const { t } = useTranslation('chart');
  const words = useWords();
  const say = useWhen();
  const { document: record } = version;
  const years = record.patient.bornOn == null ? '' : t('record.years', { count: ageOf(record.patient.bornOn, new Date(record.seenAt)).years });
  const facts = [
    [t('record.patient'), record.patient.name],
    [t('record.sex'), t(`record.${SEX[record.patient.sex]}`)],
    [t('record.age'), years],
    [t('record.seen'), say(record.seenAt)],
    [t('record.department'), words(record.department)],
    [t('record.kind'), t(`kind.${record.kind}`)],
    [t('record.residentId'), record.patient.residentId ?? ''],
  ].filter(([, value]) => value !== '');
  return (
    <article className={styles.paper}>
      <header>
        <p>{words(record.institution)}</p>
        <h2>{t('record.title')}</h2>
      </header>
      <dl className={styles.facts}>{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {record.reason !== '' && <p className={styles.reason}>{t('record.version', { version: record.version })} · {t('record.reason', { reason: record.reason })}</p>}
      {record.sections.map((section) => (
        <section key={section.id}><h3>{words(section.label)}</h3><p>{section.text}</p></section>
      ))}
      {record.diagnoses.length > 0 && (
        <section>
          <h3>{t('record.diagnoses')}</h3>
          <ol className={styles.diagnoses}>
            {record.diagnoses.map((one) => <li key={one.code}><span>{words(one.name)}{one.suspected && ` (${t('record.suspected')})`}</span><small>{one.code}</small></li>)}
          </ol>
        </section>
      )}
      <footer>
        <p>{t('record.signedBy', { name: record.doctor.name, title: t(`record.titles.${record.doctor.title}`) })}</p>
        <p>{t('record.signedAt', { when: say(version.signedAt) })}</p>
        <p>{t('record.code')} <b className={styles.code}>{version.verificationCode}</b></p>
      </footer>
    </article>
  );
}
