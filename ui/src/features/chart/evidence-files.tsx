import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import styles from './chart.module.css';

/** The pages of a paper as small pictures; a PDF has none and shows its icon. */
export function EvidenceFiles({ evidence, files }: { evidence: string; files: readonly string[] }) {
  return (
    <span className={styles.files}>
      {files.map((file, at) => <Page key={file} address={`/api/evidence/${evidence}/attachments/${file}`} number={at + 1} />)}
    </span>
  );
}

function Page({ address, number }: { address: string; number: number }) {
  const { t } = useTranslation('chart');
  const [picture, setPicture] = useState(true);
  const label = t('entry.page', { number });
  return (
    <a href={address} target="_blank" rel="noreferrer" className={styles.file} aria-label={picture ? label : `${label}, ${t('entry.pdf')}`}>
      {picture
        ? <img src={`${address}/thumbnail`} alt="" loading="lazy" onError={() => setPicture(false)} />
        : <Icon name="note" />}
    </a>
  );
}
