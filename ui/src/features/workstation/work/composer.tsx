import { Button } from 'antd';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/session/session';
import { GrowArea } from '@/shared/ui/grow-area';
import { Icon } from '@/shared/ui/icon';
import { keeperOf } from '@/shared/visit/keeper';
import { useMessageDraft } from '../api/draft';
import { fillIn, GAP, nextGap } from './gaps';
import { PhrasePicker } from './phrase-picker';
import { useChatPhrases } from './use-phrases';
import styles from './talk.module.css';

const LONGEST = 2000;

/** Writes to the patient: Enter sends, `/` opens ready phrases, Tab goes through their gaps. */
export function Composer({ visit }: { visit: string }) {
  const { t } = useTranslation('workstation');
  const { me } = useMe();
  const [text, write, clear] = useMessageDraft(visit, me.personId ?? '');
  const [picking, setPicking] = useState(false);
  const [warned, setWarned] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const phrases = useChatPhrases();
  const keeper = keeperOf(visit, 'PRACTITIONER');

  const send = () => {
    const ready = text.trim();
    if (ready === '') return;
    // A gap left open is almost always forgotten; a second Enter sends it all the same.
    if (ready.includes(GAP) && !warned) {
      setWarned(true);
      nextGap(area.current, 0);
      return;
    }
    setWarned(false);
    keeper.send(ready);
    clear();
  };

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === '/' && text === '') setPicking(true);
    else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) send();
    else if (event.key === 'Tab' && !event.shiftKey && nextGap(area.current)) event.stopPropagation();
    else if (event.key === 'Escape') document.querySelector<HTMLElement>('[data-pane="talk"]')?.focus();
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const pictures = [...event.clipboardData.files].filter((one) => one.type.startsWith('image/'));
    if (pictures.length === 0) return;
    event.preventDefault();
    pictures.forEach((one) => keeper.sendImage(one));
  };
  const choose = (phrase: string | null) => {
    setPicking(false);
    if (phrase !== null) write(fillIn(text, phrase));
    requestAnimationFrame(() => {
      area.current?.focus();
      nextGap(area.current, 0);
    });
  };
  return (
    <div className={styles.composer}>
      {picking && <PhrasePicker groups={phrases} choose={choose} />}
      {warned && <p className={styles.warned} role="alert">{t('gapLeft')}</p>}
      <GrowArea ref={area} data-first bare value={text} maxLength={LONGEST} minRows={2} maxRows={8}
        placeholder={t('write')} aria-label={t('write')} onKeyDown={press} onPaste={paste}
        onChange={(event) => { write(event.target.value); setWarned(false); keeper.typing(); }} />
      <div className={styles.composerActs}>
        <button type="button" className={styles.tool} onClick={() => setPicking(!picking)} aria-expanded={picking}><Icon name="note" size={18} />{t('phrases.open')}<kbd>/</kbd></button>
        <button type="button" className={styles.tool} onClick={() => file.current?.click()}><Icon name="image" size={18} />{t('sendPicture')}</button>
        <input ref={file} type="file" accept="image/*" multiple hidden onChange={(event) => {
          [...(event.target.files ?? [])].forEach((one) => keeper.sendImage(one));
          event.target.value = '';
        }} />
        <Button type="primary" data-send onClick={send} disabled={text.trim() === ''}>{t('act.send')}<kbd>Enter</kbd></Button>
      </div>
    </div>
  );
}
