import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { SignedVersion } from './types';

export function useSignedRecord(id: string, version: number) {
  return useQuery({
    queryKey: ['signed-record', id, version],
    queryFn: ({ signal }) => http.get<SignedVersion>(`/api/records/${id}/versions/${version}`, { signal }),
    staleTime: Infinity,
  });
}
