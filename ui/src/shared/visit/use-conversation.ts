import { useEffect, useMemo, useState } from 'react';
import { useStore } from '../store';
import type { Side } from './conversation';
import { attend, keeperOf } from './keeper';
import { linkState, watch, type Frame, type Link } from './socket';

/** The conversation of a visit as one side sees it; survives drops and a look elsewhere. */
export function useConversation(visit: string, side: Side) {
  const keeper = useMemo(() => keeperOf(visit, side), [visit, side]);
  useEffect(() => attend(keeper), [keeper]);
  const conversation = useStore(keeper.conversation);
  const fault = useStore(keeper.fault);
  return { conversation, fault, keeper };
}

/** Whether the other side is writing now. */
export function useTyping(visit: string, side: Side): boolean {
  const until = useStore(keeperOf(visit, side).typingUntil);
  const [, tick] = useState(0);
  useEffect(() => {
    const left = until - Date.now();
    if (left <= 0) return undefined;
    const timer = setTimeout(() => tick((n) => n + 1), left + 50);
    return () => clearTimeout(timer);
  }, [until]);
  return until > Date.now();
}

/** The connection, told as lost only after a moment: a blink of the network is nobody's concern. */
export function useLink(): Link {
  const link = useStore(linkState);
  const [shown, setShown] = useState(link);
  useEffect(() => {
    if (link === 'open' || link === 'idle') {
      setShown(link);
      return undefined;
    }
    const timer = setTimeout(() => setShown(link), 1500);
    return () => clearTimeout(timer);
  }, [link]);
  return shown;
}

/** Hears the page's connection while shown: `{ type: 'watch-queue' }` for a doctor's queue. */
export function useSocket(hello: object | null, heard: (frame: Frame) => void): void {
  const text = hello === null ? null : JSON.stringify(hello);
  useEffect(() => (text === null ? undefined : watch({ hello: () => JSON.parse(text) as object, heard })), [text, heard]);
}
