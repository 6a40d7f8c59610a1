import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/shared/ui/live-region';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { reconnectNow } from '@/shared/visit/socket';
import { useConversation, useLink, useTyping } from '@/shared/visit/use-conversation';
import type { Visit } from './api/types';
import { Bubble, OutgoingBubble } from './bubble';
import styles from './visit.module.css';

/** The conversation: what came, what goes out, who is writing; read as it is looked at. */
export function Chat({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const { conversation, fault, keeper } = useConversation(visit.id, 'PATIENT');
  const link = useLink();
  const typing = useTyping(visit.id, 'PATIENT');
  const end = useRef<HTMLDivElement>(null);
  const said = useRef(0);
  const { messages, outgoing } = conversation;
  const newest = messages.at(-1);

  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length, outgoing.length, typing]);
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') keeper.read();
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [keeper, messages.length]);
  useEffect(() => {
    if (newest === undefined || newest.seq <= said.current) return;
    const first = said.current === 0;
    said.current = newest.seq;
    if (!first && newest.author === 'PRACTITIONER') announce(newest.kind === 'IMAGE' ? t('chat.newImage') : t('chat.newMessage', { text: newest.text }));
  }, [newest, t]);

  if (fault !== null && fault !== undefined && !conversation.loaded) return <Failed error={fault} retry={() => void keeper.load()} small />;
  if (!conversation.loaded) return <div aria-busy="true"><Skeleton lines={4} /></div>;
  return (
    <section className={styles.chat} aria-label={t('chat.label')}>
      {link === 'lost' && (
        <button type="button" className={styles.lost} onClick={reconnectNow}><Icon name="offline" size={18} />{t('chat.lost')}</button>
      )}
      {messages.length === 0 && <p className={styles.notice}>{t('chat.empty')}</p>}
      <ol className={styles.bubbles} onLoad={() => end.current?.scrollIntoView({ block: 'nearest' })}>
        {messages.map((message, index) => (
          <Bubble key={message.seq} message={message} before={messages[index - 1]} visit={visit} read={message.seq <= conversation.read.PRACTITIONER} />
        ))}
        {outgoing.map((one) => <OutgoingBubble key={one.clientId} one={one} again={() => keeper.again(one.clientId)} discard={() => keeper.discard(one.clientId)} />)}
      </ol>
      {typing && <p className={styles.typing}>{t('chat.typing')}</p>}
      <div ref={end} className={styles.end} />
    </section>
  );
}
