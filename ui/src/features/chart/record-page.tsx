import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { useLanguage } from '@/shared/i18n/hooks';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useRecordVersion } from './api/record';
import type { RecordVersion } from './api/types';
import styles from './paper.module.css';
import { Paper } from './paper';

/** A signed record as a paper, with what proves it. */
export default function RecordPage() {
  const { t } = useTranslation('chart');
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const record = useRecordVersion(id, search.get('version') ?? undefined);
  return (
    <PatientPage title={t('record.title')} parent="/records">
      {record.isPending && <div aria-busy="true"><Skeleton card lines={8} /></div>}
      {record.isError && <Failed error={record.error} retry={() => void record.refetch()} />}
      {record.data && <Shown id={id} version={record.data} />}
    </PatientPage>
  );
}

function Shown({ id, version }: { id: string; version: RecordVersion }) {
  const { t } = useTranslation('chart');
  const base = `/api/records/${id}/versions/${version.document.version}`;
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  return (
    <>
      {!version.newest && (
        <div className={styles.old} role="status"><span>{t('record.old')}</span><ButtonLink kind="plain" to={`/records/${id}`}>{t('record.newest')}</ButtonLink></div>
      )}
      <Paper version={version} />
      <div className={styles.acts}>
        <a className={styles.act} href={`${base}/pdf?language=${language}`} download={`${t('record.title')}-${version.verificationCode}.pdf`}><Icon name="download" size={20} />{t('record.pdf')}</a>
        <a className={styles.act} href={`/verify/${version.verificationCode}`}><Icon name="shield" size={20} />{t('record.verify')}</a>
        <a className={styles.act} href={`${base}/document`} download={`document-${version.verificationCode}.json`}><Icon name="note" size={20} />{t('record.original')}</a>
      </div>
      {version.history.length > 1 && (
        <section className={styles.history}>
          <h2>{t('record.history')}</h2>
          <ol>
            {version.history.map((step) => (
              <li key={step.version} aria-current={step.version === version.document.version}>
                <a href={`/records/${id}?version=${step.version}`}>{t('record.version', { version: step.version })}</a>
                <span><When at={step.signedAt} /></span>
                <small>{step.reason === '' ? t('record.first') : t('record.reason', { reason: step.reason })}</small>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
