import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';

export interface Bilingual {
  zh: string;
  en: string;
}

export interface PhraseGroup {
  id: string;
  name: Bilingual;
  phrases: Bilingual[];
}

/** Ready-made sentences of a text visit, by purpose. */
export function usePhrases() {
  return useQuery({
    queryKey: ['phrases'],
    queryFn: ({ signal }) => http.get<PhraseGroup[]>('/api/phrases', { signal }),
    staleTime: Infinity,
  });
}
