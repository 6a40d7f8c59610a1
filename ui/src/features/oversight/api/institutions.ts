import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Answer } from '@/api/types';
import { nextCursor } from '@/shared/ui/infinite-list';

type List = Answer<'/api/institutions', 'get'>;
export type HouseRow = List['items'][number];
export type House = Answer<'/api/institutions/{slug}', 'get'>;

/** The hospitals whose names fit, page by page. */
export function useHouses(q: string, size = 20) {
  return useInfiniteQuery({
    queryKey: ['institutions', 'named', q, size],
    queryFn: ({ pageParam, signal }) => http.get<List>('/api/institutions', { query: { q: q || undefined, size, next: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
}

/** A hospital with its complaint channel. */
export function useHouse(slug: string) {
  return useQuery({ queryKey: ['institutions', slug], queryFn: ({ signal }) => http.get<House>(`/api/institutions/${slug}`, { signal }), staleTime: 300_000 });
}
