import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useSignedRecord } from '../api/signed-record';
import type { SignedMark, SignedVersion, Visit } from '../api/types';
import { AmendForm } from './amend-form';
import styles from './chart.module.css';
import { focusPaneSoon } from './panes';

/** A signed record: read only, with who signed it when and where anyone can verify it; corrected by a new version (PV-14). */
export function SignedNote({ visit, person, signed }: { visit: Visit; person: string; signed: SignedMark }) {
  const { t } = useTranslation('workstation');
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const [picked, pick] = useState<number | null>(null);
  const [amending, setAmending] = useState(false);
  const shown = picked ?? signed.version;
  const record = useSignedRecord(signed.id, shown);
  if (amending && record.data?.newest) {
    return <AmendForm visit={visit} person={person} signed={signed} document={record.data.document} close={() => { setAmending(false); pick(null); focusPaneSoon('chart'); }} />;
  }
  const at = record.data?.signedAt ?? signed.signedAt;
  return (
    <div className={styles.body}>
      <p className={styles.signed} tabIndex={-1} data-first>
        <Icon name="shield" size={20} /><span><b>{t('signed.title', { name: signed.signerName })}</b><span><When at={at} /> · {t('signed.version', { version: shown })}</span></span>
        <a href={`/api/records/${signed.id}/versions/${shown}/pdf?language=${language}`} target="_blank" rel="noreferrer">{t('signed.pdf')}</a>
        {record.data && <a href={`/verify/${record.data.verificationCode}`} target="_blank" rel="noreferrer">{t('signed.verify')}</a>}
        {shown === signed.version && <Button size="small" disabled={!record.data} onClick={() => setAmending(true)}>{t('amend.act')}</Button>}
      </p>
      {record.data && record.data.history.length > 1 && <Versions of={record.data} shown={shown} pick={pick} />}
      {record.isPending && <Skeleton lines={6} />}
      {record.isError && <Failed error={record.error} retry={() => void record.refetch()} small />}
      {record.data && <Parts document={record.data.document} />}
    </div>
  );
}

/** Both what was written first and what it became, each a document of its own. */
function Versions({ of, shown, pick }: { of: SignedVersion; shown: number; pick: (version: number) => void }) {
  const { t } = useTranslation('workstation');
  return (
    <ol className={styles.versions} aria-label={t('signed.versions')}>
      {of.history.map((step) => (
        <li key={step.version}>
          <button type="button" aria-current={step.version === shown} onClick={() => pick(step.version)}>{t('signed.version', { version: step.version })}</button>
          <small><When at={step.signedAt} /></small>
          <span>{step.reason === '' ? t('signed.first') : t('signed.reason', { reason: step.reason })}</span>
        </li>
      ))}
    </ol>
  );
}

function Parts({ document }: { document: SignedVersion['document'] }) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  return (
    <dl className={styles.read}>
      {document.sections.map((part) => <div key={part.id}><dt>{say(part.label)}</dt><dd>{part.text}</dd></div>)}
      {document.diagnoses.length > 0 && (
        <div><dt>{t('diagnosis.label')}</dt><dd>{document.diagnoses.map((one) => <span key={one.code}><code>{one.code}</code>{say(one.name)}{one.suspected && t('diagnosis.suspectedMark')}</span>)}</dd></div>
      )}
    </dl>
  );
}
