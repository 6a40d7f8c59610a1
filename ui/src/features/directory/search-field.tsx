import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon } from '@/shared/ui/icon';
import { Portrait } from '@/shared/ui/portrait';
import { useSearch } from './api/directory';
import { forgetSearches, recentSearches, rememberSearch } from './history';
import styles from './search-field.module.css';
import { useHits } from './hits';

const PAUSE_MS = 160;

/** The search box with suggestions while typing and the person's recent searches. */
export function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation('directory');
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const typed = usePaused(text.trim());
  const hits = useHits(useSearch(open ? typed : '').data, typed === '' ? 0 : 6);
  const recent = text.trim() === '' ? recentSearches() : [];
  const count = hits.length + recent.length;
  const finish = (words: string) => {
    rememberSearch(words);
    setText(words);
    setOpen(false);
    onSearch(words);
  };
  const choose = (index: number) => {
    const hit = hits[index];
    const word = recent[index];
    if (hit !== undefined) { rememberSearch(text.trim()); setOpen(false); void navigate(hit.to); }
    else if (word !== undefined) finish(word);
    else finish(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are rows: the field itself.
      setAt((now) => ((now + 1 + step + count + 1) % (count + 1)) - 1);
    }
  };
  return (
    <form
      ref={box}
      role="search"
      className={styles.box}
      onSubmit={(event) => { event.preventDefault(); choose(at); }}
      onBlur={(event) => { if (!box.current?.contains(event.relatedTarget)) setOpen(false); }}
    >
      <Icon name="search" size={20} />
      <input
        type="search" role="combobox" aria-expanded={open && count > 0} aria-controls={id} aria-autocomplete="list" aria-label={t('find.label')}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined} autoComplete="off" enterKeyHint="search" maxLength={60}
        placeholder={t('find.hint')} value={text}
        onFocus={() => setOpen(true)} onKeyDown={press}
        onChange={(event) => { setText(event.target.value); setOpen(true); setAt(-1); }}
      />
      {text !== '' && <button type="button" className={styles.clear} aria-label={t('find.clear')} onClick={() => { setText(''); finish(''); }}><Icon name="close" size={18} /></button>}
      <button type="submit" className={styles.act}>{t('find.act')}</button>
      {open && count > 0 && (
        <div className={styles.drop}>
          {recent.length > 0 && <p className={styles.head}>{t('find.history')}<button type="button" onClick={() => { forgetSearches(); setOpen(false); }}>{t('find.forget')}</button></p>}
          <ul id={id} role="listbox" aria-label={t(recent.length > 0 ? 'find.history' : 'find.suggestions')}>
            {recent.map((word, index) => (
              <li key={word} id={`${id}-${index}`} role="option" aria-selected={at === index} className={styles.option} onPointerDown={(event) => { event.preventDefault(); choose(index); }}>
                <Icon name="history" size={18} />{word}
              </li>
            ))}
            {hits.map((hit, index) => (
              <li key={hit.to} id={`${id}-${index}`} role="option" aria-selected={at === index} className={styles.option} onPointerDown={(event) => { event.preventDefault(); choose(index); }}>
                {hit.portrait === undefined ? <span className={styles.mark}><Icon name={hit.icon} size={20} /></span> : <Portrait name={hit.title} src={hit.portrait} size={36} />}
                <span className={styles.words}><span>{hit.title}</span><small>{hit.text}</small></span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

/** The text once typing rests for a moment. */
function usePaused(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
