import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem, type Problem } from '@/api/problem';
import { device } from '@/shared/store';
import { recordKey, saveRecord } from '../api/record';
import type { RecordContent, RecordSheet } from '../api/types';

export type SaveState = { kind: 'saved'; at?: string | null } | { kind: 'unsaved' | 'saving' } | { kind: 'failed'; problem: Problem };

const PAUSE_MS = 1200;
const RETRY_MS = 5000;

/** The note as it is being written: saved a moment after each change, kept on this device until the server has it. */
export function useRecordEditor(encounter: string, person: string, sheet: RecordSheet) {
  const client = useQueryClient();
  // clearDrafts removes every key of this kind at sign-out.
  const kept = `xinglin.draft.${person}/record/${encounter}`;
  const [content, setContent] = useState<RecordContent>(() => fromDevice(kept) ?? sheet.content);
  const [state, setState] = useState<SaveState>(() => (device.get(kept) === null ? { kind: 'saved', at: sheet.savedAt } : { kind: 'unsaved' }));
  const now = useRef({ content, version: sheet.version, saving: null as Promise<boolean> | null, dirty: device.get(kept) !== null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Sends what stands here once; true when the server has it. */
  const send = useCallback(async (again: () => void): Promise<boolean> => {
    const { current } = now;
    current.dirty = false;
    setState({ kind: 'saving' });
    try {
      const answer = await saveRecord(encounter, current.content, current.version);
      current.version = answer.version;
      client.setQueryData<RecordSheet>(recordKey(encounter), answer);
      if (current.dirty) timer.current = setTimeout(again, PAUSE_MS);
      else device.set(kept, null);
      setState(current.dirty ? { kind: 'unsaved' } : { kind: 'saved', at: answer.savedAt });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      current.dirty = true;
      setState({ kind: 'failed', problem });
      if (problem.passing) timer.current = setTimeout(again, RETRY_MS);
      return false;
    } finally {
      current.saving = null;
    }
  }, [client, encounter, kept]);

  /** True once the server has everything typed so far, also what was typed while an earlier save was under way. */
  const save = useCallback(async (): Promise<boolean> => {
    const { current } = now;
    while (current.saving !== null || current.dirty) {
      clearTimeout(timer.current);
      // One save at a time: two would carry the same version, and the later be refused.
      current.saving ??= send(() => void save());
      if (!(await current.saving)) return false;
    }
    return true;
  }, [send]);

  const edit = useCallback((change: Partial<RecordContent>) => {
    const next = { ...now.current.content, ...change };
    now.current.content = next;
    now.current.dirty = true;
    setContent(next);
    setState({ kind: 'unsaved' });
    device.set(kept, JSON.stringify(next));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  }, [kept, save]);

  useEffect(() => {
    // Leaving the patient saves at once; coming back finds what the device kept.
    if (now.current.dirty) timer.current = setTimeout(() => void save(), PAUSE_MS);
    return () => void save();
  }, [save]);

  const version = useCallback(() => now.current.version, []);
  return { content, edit, save, state, version };
}

function fromDevice(key: string): RecordContent | null {
  try {
    return JSON.parse(device.get(key) ?? 'null') as RecordContent | null;
  } catch {
    return null;
  }
}
