import { AutoComplete, Checkbox } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { useDiagnoses, useDiagnosisNames } from '../api/diagnoses';
import type { DiagnosisLine } from '../api/types';
import styles from './chart.module.css';

/** Coded diagnoses, the first is the main one; found by code, name, pinyin or initials, chosen with arrows and Enter. */
export function DiagnosisPicker({ chosen, onChange }: { chosen: readonly DiagnosisLine[]; onChange: (chosen: DiagnosisLine[]) => void }) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data = [], isFetching, isPlaceholderData } = useDiagnoses(asked);
  // The hits of what was typed a moment ago must not be taken by an Enter meant for what stands here now.
  const current = asked === text.trim() && !isPlaceholderData;
  const found = useDiagnosisNames(chosen.map((one) => one.code));
  const nameOf = (one: { nameZh: string; nameEn?: string | null }) => (english ? one.nameEn ?? one.nameZh : one.nameZh);
  const fresh = data.filter((one) => !chosen.some((known) => known.code === one.code));
  const add = (code: string) => {
    onChange([...chosen, { code, suspected: false }]);
    setText('');
  };
  const change = (code: string, next: Partial<DiagnosisLine>) => onChange(chosen.map((one) => (one.code === code ? { ...one, ...next } : one)));
  return (
    <div className={styles.diagnoses}>
      <label htmlFor="diagnosis">{t('diagnosis.label')}</label>
      <ol>
        {chosen.map((one, at) => (
          <li key={one.code}>
            <code>{one.code}</code><span>{nameOf(found(one.code))}{at === 0 && <small>{t('diagnosis.main')}</small>}</span>
            <Checkbox checked={one.suspected} onChange={(event) => change(one.code, { suspected: event.target.checked })}>{t('diagnosis.suspected')}</Checkbox>
            <button type="button" aria-label={t('diagnosis.remove', { name: nameOf(found(one.code)) })} onClick={() => onChange(chosen.filter((other) => other !== one))}><Icon name="close" size={16} /></button>
          </li>
        ))}
      </ol>
      <AutoComplete id="diagnosis" value={text} onChange={setText} onSelect={add} defaultActiveFirstOption placeholder={t('diagnosis.find')} allowClear
        notFoundContent={text.trim() === '' || isFetching || !current ? null : t('diagnosis.none')}
        options={text.trim() === '' || !current ? [] : fresh.map((one) => ({ value: one.code, label: <span className={styles.option}><code>{one.code}</code>{nameOf(one)}</span> }))} />
    </div>
  );
}
