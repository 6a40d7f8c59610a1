import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';

export type Aspect = 'CONTENT' | 'SIGNATURE' | 'CERTIFICATE' | 'TIME_STAMP';

export interface Verification {
  code: string;
  valid: boolean;
  checks: { aspect: Aspect; passed: boolean }[];
  kind: string;
  signer: string;
  organisation: string;
  signedAt: string;
  stampedAt?: string | null;
  certificate: string;
  sha256: string;
  newerCode?: string | null;
  papers: { language: string; sha256: string }[];
}

export const useVerification = (code: string) =>
  useQuery({
    queryKey: ['verification', code],
    queryFn: ({ signal }) => http.get<Verification>(`/api/verifications/${encodeURIComponent(code)}`, { signal }),
    retry: false,
  });
