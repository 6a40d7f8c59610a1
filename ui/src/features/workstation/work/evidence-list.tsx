import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useEvidence, type Evidence } from '../api/chart';
import styles from './chart.module.css';
import { Lightbox } from './lightbox';

/** Earlier diagnoses and the papers that show them: pictures in the page, PDF in a tab of its own. */
export function EvidenceList({ patient }: { patient: string }) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  const evidence = useEvidence(patient);
  if (evidence.isPending) return <Skeleton lines={4} />;
  if (evidence.isError) return <Failed error={evidence.error} retry={() => void evidence.refetch()} small />;
  if (evidence.data.length === 0) return <Empty icon="record" title={t('chart.noEvidence')} text={t('chart.noEvidenceText')} small />;
  return (
    <ul className={styles.body}>
      {evidence.data.map((one) => (
        <li key={one.id} className={styles.evidence}>
          <header><b>{english ? one.nameEn ?? one.nameZh : one.nameZh}</b><code>{one.code}</code>{one.inHouse && <Tag tone="good">{t('chart.inHouse')}</Tag>}</header>
          <small>{one.hospital} · {one.diagnosedOn}</small>
          <Papers evidence={one} />
        </li>
      ))}
    </ul>
  );
}

function Papers({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('workstation');
  const [at, setAt] = useState<number | null>(null);
  const pathOf = (id: string) => `/api/evidence/${evidence.id}/attachments/${id}`;
  const pictures = evidence.attachments.filter((one) => one.type.startsWith('image/'));
  const others = evidence.attachments.filter((one) => !one.type.startsWith('image/'));
  return (
    <div className={styles.papers}>
      {pictures.map((one, index) => (
        <button key={one.id} type="button" onClick={() => setAt(index)} aria-label={t('openPicture')}><img src={pathOf(one.id)} alt={one.name} loading="lazy" /></button>
      ))}
      {others.map((one) => <a key={one.id} href={pathOf(one.id)} target="_blank" rel="noreferrer"><Icon name="record" size={18} />{one.name || t('chart.pdf')}</a>)}
      <Lightbox sources={pictures.map((one) => pathOf(one.id))} at={at} show={setAt} />
    </div>
  );
}
