import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import type { Verification } from './api/verification';
import styles from './signature.module.css';

async function sha256(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares a PDF at hand with those made from the document, on the device alone. */
export function CompareCard({ papers }: { papers: Verification['papers'] }) {
  const { t } = useTranslation('signature');
  const [same, setSame] = useState<boolean>();
  const compare = async (file: File | undefined) => {
    if (file === undefined) return;
    const hash = await sha256(file);
    setSame(papers.some((paper) => paper.sha256 === hash));
  };
  return (
    <section className={styles.card}>
      <h2>{t('verification.compare')}</h2>
      <p className={styles.quiet}>{papers.length === 0 ? t('verification.noPaper') : isSecureContext ? t('verification.compareText') : t('verification.insecure')}</p>
      {papers.length > 0 && isSecureContext && (
        <label className={styles.choose}>
          <Icon name="upload" size={20} />{t('verification.choose')}
          <input type="file" accept="application/pdf" onChange={(event) => void compare(event.target.files?.[0])} />
        </label>
      )}
      {same !== undefined && (
        <p className={styles.result} data-passed={same} role="status"><Icon name={same ? 'check' : 'close'} size={20} />{same ? t('verification.same') : t('verification.different')}</p>
      )}
    </section>
  );
}
