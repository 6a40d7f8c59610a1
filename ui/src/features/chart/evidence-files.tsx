import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import styles from './chart.module.css';

/** The pages of a paper as small pictures; a PDF has none and shows its icon. */
export function EvidenceFiles({ evidence, files, pictures }: { evidence: string; files: readonly string[]; pictures: readonly string[] }) {
  return (
    <span className={styles.files}>
      {files.map((file, at) => <Page key={file} address={`/api/evidence/${evidence}/attachments/${file}`} picture={pictures.includes(file)} number={at + 1} />)}
    </span>
  );
}

function Page({ address, picture, number }: { address: string; picture: boolean; number: number }) {
  const { t } = useTranslation('chart');
  const label = t('entry.page', { number });
  return (
    <a href={address} target="_blank" rel="noreferrer" className={styles.file} aria-label={picture ? label : `${label}, ${t('entry.pdf')}`}>
      {picture
        ? <img src={`${address}/thumbnail`} alt="" loading="lazy" />
        : <Icon name="note" />}
    </a>
  );
}
