import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { RecordContent, RecordSheet, SignedMark } from './types';

const draftOf = (encounter: string) => `/api/encounters/${encounter}/record-draft`;
export const recordKey = (encounter: string) => ['record', encounter] as const;

export function useRecord(encounter: string, enabled = true) {
  return useQuery({
    queryKey: recordKey(encounter),
    enabled,
    queryFn: ({ signal }) => http.get<RecordSheet>(draftOf(encounter), { signal }),
  });
}

export const saveRecord = (encounter: string, content: RecordContent, version: number) =>
  http.put<RecordSheet>(draftOf(encounter), { version, content });

/** Signs what was saved last; the PIN unlocks the doctor's own key for this one signature. */
export function useSign(encounter: string, version: () => number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pin: string) => http.post(`/api/encounters/${encounter}/record`, { version: version(), pin }),
    onSuccess: () => renew(client, encounter),
  });
}

/** Signs a corrected version of a signed record; the version it corrects stays (PV-14). */
export function useAmend(encounter: string, signed: SignedMark, amendment: { reason: string; content: RecordContent }) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pin: string) => http.post(`/api/records/${signed.id}/versions`, { version: signed.version, ...amendment, pin }),
    onSuccess: () => renew(client, encounter),
  });
}

const renew = (client: QueryClient, encounter: string) => Promise.all([
  client.invalidateQueries({ queryKey: recordKey(encounter) }),
  client.invalidateQueries({ queryKey: ['visit', encounter] }),
  client.invalidateQueries({ queryKey: ['practitioner'] }),
  client.invalidateQueries({ queryKey: ['chart'] }),
  client.invalidateQueries({ queryKey: ['signed-record'] }),
]);
