import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage, useTitle } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useProof, type Proof } from './api/centre';
import styles from './portability.module.css';

/** Whoever was handed a copy sees here who made it when, and whether the file at hand is that copy, unchanged. */
export default function CopyPage() {
  const { t } = useTranslation('portability');
  const { code = '' } = useParams();
  const proof = useProof(code);
  useTitle(t('proof.title'));
  return (
    <div className={styles.column}>
      <h1>{t('proof.title')}</h1>
      {proof.isPending && <div className={styles.card}><Skeleton lines={5} /></div>}
      {proof.isError && <div className={styles.card}><Failed error={proof.error} retry={() => void proof.refetch()} /></div>}
      {proof.data && <Shown proof={proof.data} />}
    </div>
  );
}

function Shown({ proof }: { proof: Proof }) {
  const { t } = useTranslation('portability');
  const english = useLanguage() === 'en';
  return (
    <>
      <section className={styles.card}>
        <dl className={styles.facts}>
          <div><dt>{t('proof.no')}</dt><dd>{proof.copyNo}</dd></div>
          <div><dt>{t('proof.holder')}</dt><dd>{proof.holder}</dd></div>
          <div><dt>{t('proof.made')}</dt><dd><When at={proof.madeAt} /></dd></div>
          <div><dt>{t('proof.keepers')}</dt><dd>{proof.institutions.map((one) => (english ? one.en : one.zh)).join(' · ') || t('proof.none')}</dd></div>
        </dl>
      </section>
      <Compare sha256={proof.sha256} form={proof.form} />
    </>
  );
}

/** On the device alone: the file goes nowhere. */
function Compare({ sha256, form }: { sha256: string; form: Proof['form'] }) {
  const { t } = useTranslation('portability');
  const [same, setSame] = useState<boolean>();
  const compare = async (file: File | undefined) => {
    if (file === undefined) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    setSame([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256);
  };
  return (
    <section className={styles.card}>
      <h2>{t('proof.compare')}</h2>
      <p className={styles.soft}>{t(isSecureContext ? 'proof.compareText' : 'proof.insecure', { form })}</p>
      {isSecureContext && <label className={styles.choose}><Icon name="upload" size={20} />{t('proof.choose')}<input type="file" onChange={(event) => void compare(event.target.files?.[0])} /></label>}
      {same !== undefined && <p className={styles.result} data-same={same} role="status"><Icon name={same ? 'check' : 'close'} size={20} />{t(same ? 'proof.same' : 'proof.different')}</p>}
    </section>
  );
}
