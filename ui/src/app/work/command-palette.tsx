import { Input, Modal, type InputRef } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answersTo } from '@/shared/i18n/initials';
import { useLabel } from '@/shared/i18n/hooks';
import type { Command } from '@/shared/registry/feature';
import { useFeatures } from '@/shared/registry/registry';
import { useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import styles from './desktop-frame.module.css';
import { useNavEntries } from './side-nav';

/** Ctrl+K: pages of the navigation at once, patients and papers as the features find them. */
export function CommandPalette({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<InputRef>(null);
  const hits = useHits(text.trim(), open);
  const go = (hit: Command | undefined) => {
    if (hit === undefined) return;
    close();
    void navigate(hit.to);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') go(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open={open} onCancel={close} footer={null} closable={false} width={560} title={<span className="x-sr">{t('work.find')}</span>} destroyOnHidden
      afterOpenChange={(shown) => { if (shown) field.current?.focus(); else setText(''); }}>
      <Input ref={field} size="large" allowClear value={text} placeholder={t('work.findHint')} prefix={<Icon name="search" size={18} />}
        role="combobox" aria-expanded aria-controls="palette-hits" aria-label={t('work.findHint')} aria-activedescendant={hits[at] && `hit-${at}`}
        onChange={(event) => { setText(event.target.value); setAt(0); }} onKeyDown={press} />
      <div id="palette-hits" role="listbox" aria-label={t('work.find')} className={styles.hits}>
        {hits.map((hit, index) => (
          <div key={hit.id} id={`hit-${index}`} role="option" aria-selected={index === at} className={styles.hit} onMouseEnter={() => setAt(index)} onClick={() => go(hit)}>
            <Icon name={hit.icon ?? 'forward'} size={18} />{hit.title}{hit.hint && <small>{hit.hint}</small>}
          </div>
        ))}
        {hits.length === 0 && <p role="status">{t('work.findNothing')}</p>}
      </div>
    </Modal>
  );
}

function useHits(text: string, open: boolean): Command[] {
  const { me } = useMe();
  const say = useLabel();
  const features = useFeatures();
  const pages = [...useNavEntries('work'), ...useNavEntries('admin')]
    .map((entry): Command => ({ id: entry.to, title: say(entry.label), hint: entry.section && say(entry.section), icon: entry.icon, to: entry.to }))
    .filter((page) => answersTo(text, page.title));
  const sources = features.flatMap((feature) => feature.commands ?? []).filter((source) => source.roles.some((role) => me.roles.includes(role)));
  const { data } = useQuery({
    queryKey: ['palette', text],
    enabled: open && text !== '' && sources.length > 0,
    queryFn: async ({ signal }) => {
      const answers = await Promise.allSettled(sources.map((source) => source.search(text, signal)));
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    },
  });
  return [...(data ?? []), ...pages].slice(0, 20);
}
