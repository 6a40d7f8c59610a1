import { useEffect, useRef } from 'react';
import { http } from '@/api/http';
import { useDraft } from '@/shared/draft';

const PAUSE_MS = 1200;

/** The unsent message of a visit, kept on this device at once and on the server a moment later. */
export function useMessageDraft(visit: string, person: string): [string, (text: string) => void, () => void] {
  const [text, write] = useDraft(`${person}/visit/${visit}/message`);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    let left = false;
    http.get<{ text: string }>(`/api/visits/${visit}/draft`).then(
      (draft) => {
        // What was typed meanwhile, or on this device before, is newer.
        if (!left && latest.current === '' && draft.text !== '') write(draft.text);
      },
      () => undefined,
    );
    return () => {
      left = true;
      clearTimeout(timer.current);
    };
  }, [visit, write]);
  const keep = (next: string, pause: number) => {
    write(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void http.put(`/api/visits/${visit}/draft`, { text: next }).catch(() => undefined), pause);
  };
  return [text, (next) => keep(next, PAUSE_MS), () => keep('', 0)];
}
