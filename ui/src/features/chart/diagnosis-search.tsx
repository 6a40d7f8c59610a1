import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { useDiagnosisSearch } from './api/evidence';
import type { Diagnosis } from './api/types';
import styles from './chart.module.css';
import { useNames } from './words';

/** Finds a coded diagnosis by name, initials or code. */
export function DiagnosisSearch({ id, chosen, onChange }: { id: string; chosen: Diagnosis | undefined; onChange: (one: Diagnosis | undefined) => void }) {
  const { t } = useTranslation('chart');
  const name = useNames();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const hits = useDiagnosisSearch(asked);
  if (chosen !== undefined) {
    return (
      <div className={styles.chosen}>
        <span><b>{name(chosen)}</b><small>{chosen.code}</small></span>
        <Button kind="quiet" onClick={() => onChange(undefined)}>{t('evidence.change')}</Button>
      </div>
    );
  }
  return (
    <>
      <input id={id} type="search" autoComplete="off" maxLength={60} value={text} placeholder={t('evidence.diagnosisHint')} onChange={(event) => setText(event.target.value)} />
      {asked.trim() !== '' && hits.isPending && <small className={styles.quiet} role="status">{t('evidence.searching')}</small>}
      {hits.data !== undefined && hits.data.length === 0 && <small className={styles.quiet} role="status">{t('evidence.nothing')}</small>}
      {hits.data !== undefined && hits.data.length > 0 && (
        <ul className={styles.hits}>
          {hits.data.map((one) => (
            <li key={one.code}><button type="button" onClick={() => onChange(one)}><span>{name(one)}</span><small>{one.code}</small></button></li>
          ))}
        </ul>
      )}
    </>
  );
}
