import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Reviews = Schema<'PublicReviews'>;

/** What patients said of a doctor, newest first; every page brings the sums along. */
export const useReviews = (practitioner: string) => useInfiniteQuery({
  queryKey: ['reviews', practitioner],
  queryFn: ({ pageParam, signal }) => http.get<Reviews>(`/api/practitioners/${practitioner}/reviews`, { query: pageParam === '' ? {} : { after: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
  staleTime: 60_000,
});
