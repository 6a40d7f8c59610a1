import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Bilingual } from './phrases';

/** A signed version as it was signed. */
export interface SignedRecord {
  document: {
    sections: { id: string; label: Bilingual; text: string }[];
    diagnoses: { code: string; name: Bilingual; suspected: boolean }[];
    version: number;
    reason: string;
  };
  verificationCode: string;
  signedAt: string;
  newest: boolean;
  /** Every version, the newest first. */
  history: { version: number; signedAt: string; reason: string; verificationCode: string }[];
}

export function useSignedRecord(id: string, version: number) {
  return useQuery({
    queryKey: ['signed-record', id, version],
    queryFn: ({ signal }) => http.get<SignedRecord>(`/api/records/${id}/versions/${version}`, { signal }),
    staleTime: Infinity,
  });
}
