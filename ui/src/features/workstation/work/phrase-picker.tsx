import { Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import styles from './phrases.module.css';
import type { Choice } from './use-phrases';

/** Ready phrases, filtered as typed, chosen with arrows and Enter; Esc goes back to writing. */
export function PhrasePicker({ groups, choose }: { groups: readonly Choice[]; choose: (phrase: string | null) => void }) {
  const { t } = useTranslation('workstation');
  const [filter, setFilter] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<InputRef>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  const hits = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    return groups.flatMap(({ group, phrases }) =>
      phrases.filter((one) => `${group} ${one}`.toLowerCase().includes(wanted)).map((phrase) => ({ group, phrase })));
  }, [groups, filter]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(hits[at]?.phrase ?? null);
    else if (event.key === 'Escape' || (event.key === 'Backspace' && filter === '')) choose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker} role="dialog" aria-label={t('phrases.title')} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) choose(null); }}>
      <Input ref={field} value={filter} prefix={<Icon name="search" size={16} />} placeholder={t('phrases.find')} aria-label={t('phrases.find')}
        role="combobox" aria-expanded aria-controls="phrases" aria-activedescendant={`phrase-${at}`}
        onChange={(event) => { setFilter(event.target.value); setAt(0); }} onKeyDown={press} />
      <div id="phrases" ref={list} className={styles.hits} role="listbox" aria-label={t('phrases.title')}>
        {hits.map(({ group, phrase }, index) => (
          <div key={`${group} ${phrase}`} id={`phrase-${index}`} role="option" aria-selected={index === at} className={styles.hit}
            onMouseDown={(event) => event.preventDefault()} onClick={() => choose(phrase)} onMouseMove={() => setAt(index)}>
            <span>{phrase}</span>{group !== hits[index - 1]?.group && <small>{group}</small>}
          </div>
        ))}
        {hits.length === 0 && <p role="status">{t('phrases.none')}</p>}
      </div>
    </div>
  );
}
