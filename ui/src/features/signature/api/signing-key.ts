import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';

export interface SigningKey {
  enrolled: boolean;
  expiresAt?: string | null;
  lockedUntil?: string | null;
  serial?: string | null;
}

const key = ['signing-key'] as const;

export const useSigningKey = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<SigningKey>('/api/signing-key', { signal }) });

export type KeyAct = { act: 'enrol' | 'replace'; pin: string } | { act: 'change'; oldPin: string; pin: string };

const PATHS = { enrol: '/api/signing-key', replace: '/api/signing-key/replacement', change: '/api/signing-key/pin' } as const;

export function useKeyAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: KeyAct) => http.post<SigningKey>(PATHS[act], body),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
