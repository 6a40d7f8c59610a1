import { Button } from 'antd';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/shared/ui/live-region';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import type { Conversation, Message } from '@/shared/visit/conversation';
import { useConversation } from '@/shared/visit/use-conversation';
import type { Visit } from '../api/types';
import { Bubble, OutgoingBubble, attachmentOf } from './bubble';
import { CaseCard } from './case-card';
import { DayMark } from './day-mark';
import { LinkBanner } from './link-banner';
import { Lightbox } from './lightbox';
import { sameDay } from './say';
import styles from './thread.module.css';

/** The conversation itself; follows the newest message unless the doctor reads further up. */
export function Thread({ visit, terminate }: { visit: Visit; terminate: () => void }) {
  const { t } = useTranslation('workstation');
  const { conversation, fault, keeper } = useConversation(visit.id, 'PRACTITIONER');
  const [picture, setPicture] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const below = useFollowing(scroller, conversation);
  useReading(conversation, keeper.read);
  useSaying(conversation, visit.patient.name);
  const pictures = useMemo(() => conversation.messages.filter((one) => one.kind === 'IMAGE'), [conversation.messages]);
  const emergency = visit.state === 'IN_VISIT' && conversation.messages.some((one) => one.kind === 'NOTICE' && one.text === 'emergency');
  return (
    <div className={styles.frame}>
      <LinkBanner />
      {emergency && (
        <div className={styles.emergency} role="alert">
          <Icon name="alert" size={20} /><span><b>{t('emergency.title')}</b>{t('emergency.text')}</span>
          <Button size="small" danger type="primary" onClick={terminate}>{t('act.terminate')}</Button>
        </div>
      )}
      <div ref={scroller} className={styles.scroller} tabIndex={0} role="log" aria-live="off" aria-label={t('pane.talk')}>
        <CaseCard visit={visit} />
        {!conversation.loaded && fault === null && <Skeleton lines={4} />}
        {fault !== null && <Failed error={fault} retry={() => void keeper.load()} small />}
        {conversation.messages.map((message, at) => {
          const before = conversation.messages[at - 1];
          const newDay = before === undefined || !sameDay(new Date(before.sentAt), new Date(message.sentAt));
          return (
            <div key={message.seq} className={styles.entry}>
              {newDay && <DayMark at={message.sentAt} />}
              <Bubble message={message} visit={visit} seen={conversation.read.PATIENT >= message.seq}
                last={isLastOfRun(conversation, at)} show={() => setPicture(pictures.indexOf(message))} />
            </div>
          );
        })}
        {conversation.outgoing.map((one) => <OutgoingBubble key={one.clientId} one={one} keeper={keeper} />)}
      </div>
      {below > 0 && <button type="button" className={styles.below} onClick={() => toEnd(scroller.current)}><Icon name="down" size={16} />{t('below', { count: below })}</button>}
      <Lightbox sources={pictures.map((one) => attachmentOf(visit.id, one))} at={picture} show={setPicture} />
    </div>
  );
}

const isLastOfRun = ({ messages, outgoing }: Conversation, at: number): boolean => {
  const next = messages[at + 1];
  return next === undefined ? outgoing.length === 0 : next.author !== messages[at]?.author;
};

const toEnd = (box: HTMLElement | null) => box?.scrollTo({ top: box.scrollHeight });
const NEAR_PX = 80;

/** Keeps the end in view; answers how many messages came below while the reader was further up. */
function useFollowing(scroller: React.RefObject<HTMLDivElement | null>, conversation: Conversation): number {
  const following = useRef(true);
  const seen = useRef(0);
  const [below, setBelow] = useState(0);
  const { length } = conversation.messages;
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const look = () => {
      following.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
      if (following.current) setBelow(0);
    };
    const settle = () => {
      if (following.current) toEnd(box);
    };
    box.addEventListener('scroll', look, { passive: true });
    // Pictures grow the thread after it was drawn; a growing composer shrinks it.
    box.addEventListener('load', settle, true);
    const watcher = new ResizeObserver(settle);
    watcher.observe(box);
    return () => {
      box.removeEventListener('scroll', look);
      box.removeEventListener('load', settle, true);
      watcher.disconnect();
    };
  }, [scroller]);
  useLayoutEffect(() => {
    if (following.current || conversation.outgoing.some((one) => one.state === 'sending')) toEnd(scroller.current);
    else if (length > seen.current) setBelow((count) => count + length - seen.current);
    seen.current = length;
  }, [length, conversation.outgoing, scroller]);
  return below;
}

/** Marks as read what stands on a page that is looked at. */
function useReading(conversation: Conversation, read: () => void): void {
  const { length } = conversation.messages;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') read();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [length, read]);
}

/** Reads new words of the patient aloud, not those that were there when the visit was opened. */
function useSaying(conversation: Conversation, name: string): void {
  const { t } = useTranslation('workstation');
  const heard = useRef<number>(undefined);
  useEffect(() => {
    if (!conversation.loaded) return;
    const last: Message | undefined = conversation.messages.at(-1);
    const seq = last?.seq ?? 0;
    if (heard.current !== undefined && last !== undefined && seq > heard.current && last.author === 'PATIENT')
      announce(t('says', { name, text: last.kind === 'IMAGE' ? t('picture') : last.text }));
    heard.current = seq;
  }, [conversation.loaded, conversation.messages, name, t]);
}
