import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useChart } from '../api/chart';
import styles from './chart.module.css';
import { Lightbox } from './lightbox';

/** Earlier diagnoses and the papers that show them: pictures in the page, PDF in a tab of its own. */
export function EvidenceList({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  const chart = useChart(patient);
  if (chart.isPending) return <div className={styles.body} aria-busy="true"><Skeleton lines={4} /></div>;
  if (chart.data === undefined) return <Failed error={chart.error} retry={() => void chart.refetch()} small />;
  const shown = chart.data.timeline.flatMap((entry) => (entry.evidence ? [entry.evidence] : []));
  if (shown.length === 0) return <Empty icon="record" title={t('chart.noEvidence')} text={t('chart.noEvidenceText')} small />;
  return (
    <ul className={styles.body}>
      {shown.map((one) => (
        <li key={one.id} className={styles.evidence}>
          <header><b>{say(one.diagnosis.name)}</b><code>{one.diagnosis.code}</code></header>
          <small>{one.hospital} · {one.diagnosedOn}</small>
          <Papers evidence={one.id} files={one.attachments} pictures={one.pictures} />
        </li>
      ))}
    </ul>
  );
}

function Papers({ evidence, files, pictures }: { evidence: string; files: readonly string[]; pictures: readonly string[] }) {
  const { t } = useTranslation('workstation');
  const [at, setAt] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const show = (next: number | null) => {
    setAt(next);
    // Back to the paper that was opened.
    if (next === null && at !== null) setTimeout(() => box.current?.querySelectorAll('button')[at]?.focus(), 60);
  };
  const pathOf = (id: string) => `/api/evidence/${evidence}/attachments/${id}`;
  const papers = files.filter((one) => !pictures.includes(one));
  return (
    <div className={styles.papers} ref={box}>
      {pictures.map((one, index) => (
        <button key={one} type="button" onClick={() => setAt(index)} aria-label={t('openPicture')}>
          <img src={`${pathOf(one)}/thumbnail`} alt={t('picture')} />
        </button>
      ))}
      {papers.map((one) => <a key={one} href={pathOf(one)} target="_blank" rel="noreferrer"><Icon name="record" size={18} />{t('chart.pdf')}</a>)}
      <Lightbox sources={pictures.map(pathOf)} at={at} show={show} />
    </div>
  );
}
