import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import type { RecordView, SignedMark } from '../api/record';
import type { RecordField } from '../api/templates';
import styles from './chart.module.css';
import { useBoth } from './say';

/** A signed record: read only, with who signed it when and where anyone can verify it. */
export function SignedNote({ record, parts, signed }: { record: RecordView; parts: readonly RecordField[]; signed: SignedMark }) {
  const { t } = useTranslation('workstation');
  const say = useBoth();
  const english = useLanguage() === 'en';
  return (
    <div className={styles.body}>
      <p className={styles.signed} tabIndex={-1} data-first>
        <Icon name="shield" size={20} /><span><b>{t('signed.title', { name: signed.signerName })}</b><When at={signed.signedAt} />{signed.version > 1 && ` · ${t('signed.version', { version: signed.version })}`}</span>
        <a href={`/api/records/${signed.id}/pdf`} target="_blank" rel="noreferrer">{t('signed.pdf')}</a>
        <a href={`/verify/${signed.verificationCode}`} target="_blank" rel="noreferrer">{t('signed.verify')}</a>
      </p>
      <dl className={styles.read}>
        {parts.filter((part) => (record.fields[part.id] ?? '') !== '').map((part) => <div key={part.id}><dt>{say(part.label)}</dt><dd>{record.fields[part.id]}</dd></div>)}
        {record.diagnoses.length > 0 && <div><dt>{t('diagnosis.label')}</dt><dd>{record.diagnoses.map((one) => <span key={one.code}><code>{one.code}</code>{english ? one.nameEn ?? one.nameZh : one.nameZh}{one.suspected && t('diagnosis.suspectedMark')}</span>)}</dd></div>}
      </dl>
    </div>
  );
}
