import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import type { SignedMark } from '../api/record';
import { useSignedRecord } from '../api/signed-record';
import styles from './chart.module.css';
import { useBoth } from './say';

/** A signed record: read only, with who signed it when and where anyone can verify it. */
export function SignedNote({ signed }: { signed: SignedMark }) {
  const { t } = useTranslation('workstation');
  const say = useBoth();
  const record = useSignedRecord(signed.id, signed.version);
  return (
    <div className={styles.body}>
      <p className={styles.signed} tabIndex={-1} data-first>
        <Icon name="shield" size={20} /><span><b>{t('signed.title', { name: signed.signerName })}</b><span><When at={signed.signedAt} />{signed.version > 1 && ` · ${t('signed.version', { version: signed.version })}`}</span></span>
        <a href={`/api/records/${signed.id}/versions/${signed.version}/pdf`} target="_blank" rel="noreferrer">{t('signed.pdf')}</a>
        <a href={`/verify/${signed.verificationCode}`} target="_blank" rel="noreferrer">{t('signed.verify')}</a>
      </p>
      {record.isPending && <Skeleton lines={6} />}
      {record.isError && <Failed error={record.error} retry={() => void record.refetch()} small />}
      {record.data && (
        <dl className={styles.read}>
          {record.data.document.sections.map((part) => <div key={part.id}><dt>{say(part.label)}</dt><dd>{part.text}</dd></div>)}
          {record.data.document.diagnoses.length > 0 && (
            <div><dt>{t('diagnosis.label')}</dt><dd>{record.data.document.diagnoses.map((one) => <span key={one.code}><code>{one.code}</code>{say(one.name)}{one.suspected && t('diagnosis.suspectedMark')}</span>)}</dd></div>
          )}
        </dl>
      )}
    </div>
  );
}
