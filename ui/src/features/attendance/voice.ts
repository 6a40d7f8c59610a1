import { useEffect, useRef, useState } from 'react';
import type { Language } from '@/shared/i18n/i18n';
import type { Board, Room } from './api/wall';

/** `tap`: the browser speaks only after somebody touched the page. */
export type Voice = 'none' | 'tap' | 'on';

const REPEATS = 2;
const callOf = (room: Room): string | undefined =>
  (room.door === undefined || room.door.inside ? undefined : `${room.session} ${room.door.number} ${room.door.calls}`);

function speak(words: string, language: Language, spoken: () => void): void {
  for (let time = 0; time < REPEATS; time++) {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = language;
    utterance.rate = 0.9;
    utterance.onstart = spoken;
    speechSynthesis.speak(utterance);
  }
}

/** Reads every new call aloud, each once however often the page looks; what was called before the page came is not read. */
export function useVoice(board: Board | undefined, language: Language, sentence: (room: Room) => string): { voice: Voice; wake: () => void } {
  const able = typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';
  const [voices, setVoices] = useState(() => (able ? speechSynthesis.getVoices().length : 0));
  const [awake, setAwake] = useState(false);
  const read = useRef<Set<string>>(undefined);
  useEffect(() => {
    if (!able) return;
    const look = () => setVoices(speechSynthesis.getVoices().length);
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [able]);
  useEffect(() => {
    if (board === undefined) return;
    const calls = board.rooms.flatMap((room) => {
      const call = callOf(room);
      return call === undefined ? [] : [{ call, room }];
    });
    if (able && voices > 0 && read.current !== undefined) {
      calls.filter(({ call }) => !read.current?.has(call)).forEach(({ room }) => speak(sentence(room), language, () => setAwake(true)));
    }
    read.current = new Set(calls.map(({ call }) => call));
  }, [board, able, voices, language, sentence]);
  const wake = () => {
    setAwake(true);
    speechSynthesis.speak(new SpeechSynthesisUtterance(' '));
  };
  return { voice: !able || voices === 0 ? 'none' : awake ? 'on' : 'tap', wake };
}
