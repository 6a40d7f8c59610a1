import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { useWhen, When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Tag } from '@/shared/ui/tag';
import type { Coded, SeenBy, Shown, TimelineEntry } from './api/types';
import styles from './chart.module.css';
import { EvidenceFiles } from './evidence-files';

/** Visits and papers, the newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('chart');
  return (
    <Card title={t('records.timeline')}>
      <ol className={styles.timeline}>
        {entries.map((entry, place) => (
          <li key={entry.encounter?.id ?? entry.evidence?.id ?? `${entry.at} ${place}`}>
            {entry.encounter && <Visit visit={entry.encounter} at={entry.at} />}
            {entry.evidence && <Paper paper={entry.evidence} at={entry.at} />}
            {entry.withheld && <Withheld at={entry.at} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Visit({ visit, at }: { visit: SeenBy; at: string }) {
  const { t } = useTranslation('chart');
  const words = useWords();
  const doctor = words({ zh: visit.doctor, en: visit.doctorEn });
  const body = (
    <>
      <span className={styles.when}><When at={at} grain="day" /><span>{t(`kind.${visit.kind}`)}</span></span>
      <b>{words(visit.department)} · {doctor}</b>
      <small>{words(visit.institution)}</small>
      <Codes codes={visit.diagnoses} />
      <span className={styles.state}>
        {visit.open && <Tag tone="info">{t('entry.open')}</Tag>}
        {visit.record
          ? <Tag tone="good">{t('entry.signed')}{visit.record.version > 1 && ` · ${t('entry.version', { version: visit.record.version })}`}</Tag>
          : <Tag tone="plain">{t('entry.noRecord')}</Tag>}
      </span>
    </>
  );
  if (!visit.record) return <div className={styles.entry}>{body}</div>;
  return (
    <Link className={styles.entry} to={`/records/${visit.record.id}`}>
      <span className="x-sr">{t('entry.read')}</span>
      {body}
      <Icon name="forward" size={18} className={styles.arrow} />
    </Link>
  );
}

/** Something an older child keeps to themselves. */
function Withheld({ at }: { at: string }) {
  const { t } = useTranslation('chart');
  return (
    <div className={styles.entry}>
      <span className={styles.when}><When at={at} grain="day" /></span>
      <b className={styles.withheld}><Icon name="key" size={18} />{t('entry.withheld')}</b>
      <small>{t('entry.withheldWhy')}</small>
    </div>
  );
}

function Paper({ paper, at }: { paper: Shown; at: string }) {
  const { t } = useTranslation('chart');
  const say = useWhen();
  return (
    <div className={styles.entry}>
      <span className={styles.when}><When at={at} grain="day" /><span>{t('entry.evidence')}</span></span>
      <Codes codes={[paper.diagnosis]} />
      <small>{paper.hospital} · {t('entry.diagnosedOn', { day: say(`${paper.diagnosedOn}T00:00:00+08:00`, 'day') })}</small>
      <EvidenceFiles evidence={paper.id} files={paper.attachments} pictures={paper.pictures} />
    </div>
  );
}

function Codes({ codes }: { codes: readonly Coded[] }) {
  const { t } = useTranslation('chart');
  const words = useWords();
  if (codes.length === 0) return null;
  return (
    <span className={styles.codes}>
      {codes.map((one) => <span key={one.code}>{words(one.name)}{one.suspected && ` (${t('entry.suspected')})`}</span>)}
    </span>
  );
}
