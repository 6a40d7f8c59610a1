import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { PhraseGroup } from './types';

/** Ready-made sentences of a text visit, by purpose. */
export function usePhrases() {
  return useQuery({
    queryKey: ['phrases'],
    queryFn: ({ signal }) => http.get<PhraseGroup[]>('/api/phrases', { signal }),
    staleTime: Infinity,
  });
}
