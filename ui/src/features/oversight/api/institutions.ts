import { useQueries, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Answer } from '@/api/types';

type List = Answer<'/api/institutions', 'get'>;
export type House = Answer<'/api/institutions/{slug}', 'get'>;

export function useHouses() {
  return useQuery({ queryKey: ['institutions'], queryFn: ({ signal }) => http.get<List>('/api/institutions', { signal }), staleTime: 300_000 });
}

/** Each institution with its complaint channel. */
export function useChannels() {
  const houses = useHouses();
  const pages = useQueries({
    queries: (houses.data?.items ?? []).map(({ slug }) => ({
      queryKey: ['institutions', slug],
      queryFn: ({ signal }: { signal: AbortSignal }) => http.get<House>(`/api/institutions/${slug}`, { signal }),
      staleTime: 300_000,
    })),
  });
  return {
    houses: pages.flatMap((page) => (page.data === undefined ? [] : [page.data])),
    waiting: houses.isPending || pages.some((page) => page.isPending),
    error: houses.error ?? pages.find((page) => page.error !== null)?.error,
    retry: () => { void houses.refetch(); pages.forEach((page) => void page.refetch()); },
  };
}
