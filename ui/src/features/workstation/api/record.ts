import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';

export interface DiagnosisLine {
  code: string;
  nameZh: string;
  nameEn?: string | null;
  suspected: boolean;
}

export interface SignedMark {
  id: string;
  version: number;
  verificationCode: string;
  signerName: string;
  signedAt: string;
}

export interface RecordContent {
  template: string | null;
  fields: Record<string, string>;
  diagnoses: DiagnosisLine[];
}

/** The record of one encounter: what is being written, and what was signed. */
export interface RecordView extends RecordContent {
  /** Of the draft; a save names the version it changes. */
  version: number;
  savedAt?: string | null;
  mandatory: string[];
  signed?: SignedMark | null;
}

export const recordKey = (encounter: string) => ['record', encounter] as const;

export function useRecord(encounter: string) {
  return useQuery({
    queryKey: recordKey(encounter),
    queryFn: ({ signal }) => http.get<RecordView>(`/api/encounters/${encounter}/record`, { signal }),
  });
}

export const saveRecord = (encounter: string, content: RecordContent & { version: number }) =>
  http.put<{ version: number; savedAt: string }>(`/api/encounters/${encounter}/record`, content);

/** Signs what was saved last; the PIN unlocks the doctor's own key for this one signature. */
export function useSign(encounter: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { pin: string; version: number }) => http.post<SignedMark>(`/api/encounters/${encounter}/record/signature`, body),
    onSuccess: () => Promise.all([
      client.invalidateQueries({ queryKey: recordKey(encounter) }),
      client.invalidateQueries({ queryKey: ['visit', encounter] }),
      client.invalidateQueries({ queryKey: ['practitioner'] }),
    ]),
  });
}
