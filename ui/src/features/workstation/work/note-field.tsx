import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { GrowArea } from '@/shared/ui/grow-area';
import { Icon } from '@/shared/ui/icon';
import type { RecordField, RecordTemplate } from '../api/types';
import styles from './chart.module.css';
import type { Left } from './completeness';
import { fillIn, nextGap } from './gaps';
import { PhrasePicker } from './phrase-picker';

interface Props {
  field: RecordField;
  /** What the template advises for this part. */
  guide: RecordTemplate['fields'][number] | undefined;
  value: string;
  /** What keeps it from being signed, once that was tried. */
  wrong: Left | undefined;
  onChange: (text: string) => void;
}

/** One part of the record: `/` on an empty line opens its phrases, Tab goes through their gaps. */
export function NoteField({ field, guide, value, wrong, onChange }: Props) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  const [picking, setPicking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const phrases = guide?.phrases.map(say) ?? [];
  const filled = value.trim() !== '';
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const before = value.charAt((area.current?.selectionStart ?? 0) - 1);
    if (event.key === '/' && phrases.length > 0 && (before === '' || before === '\n')) setPicking(true);
    else if (event.key === 'Tab' && !event.shiftKey && nextGap(area.current)) event.stopPropagation();
    else return;
    event.preventDefault();
  };
  const choose = (phrase: string | null) => {
    setPicking(false);
    if (phrase !== null) onChange(fillIn(value, phrase));
    requestAnimationFrame(() => {
      area.current?.focus();
      nextGap(area.current, 0);
    });
  };
  return (
    <div className={styles.field}>
      <div className={styles.fieldHead}>
        <label htmlFor={`note-${field.id}`}>{say(field.label)}</label>
        {field.mandatory && <span className={styles.mark} data-filled={filled}><Icon name={filled ? 'check' : 'info'} size={12} />{t(filled ? 'note.filled' : 'note.required')}</span>}
        {phrases.length > 0 && <button type="button" tabIndex={-1} onClick={() => setPicking(!picking)} aria-expanded={picking} aria-label={t('note.phrasesOf', { part: say(field.label) })}>{t('phrases.open')}</button>}
      </div>
      <GrowArea id={`note-${field.id}`} ref={area} data-first={field.mandatory && !filled ? true : undefined} value={value} maxLength={4000} minRows={field.mandatory ? 2 : 1}
        placeholder={guide === undefined ? undefined : say(guide.hint)} wrong={wrong !== undefined} aria-invalid={wrong !== undefined} aria-required={field.mandatory}
        onKeyDown={press} onChange={(event) => onChange(event.target.value)} />
      {wrong !== undefined && <p className={styles.wrong} role="alert">{t(wrong === 'gap' ? 'note.fillGap' : 'note.fillThis')}</p>}
      {picking && <div className={styles.fieldPicker}><PhrasePicker groups={[{ group: say(field.label), phrases }]} choose={choose} /></div>}
    </div>
  );
}
