import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';

export type Access = Schema<'AccessView'>;

export function useAccessLog(own: boolean) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['access-log', own, language],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Access>>('/api/access-log', { query: { own, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}
