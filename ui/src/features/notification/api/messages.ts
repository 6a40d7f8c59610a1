import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';

export type Message = Schema<'MessageView'>;

const EVERY = 20_000;

export function useMessages() {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['messages', 'list', language],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Message>>('/api/messages', { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
    refetchInterval: EVERY,
  });
}

export function useUnread() {
  return useQuery({ queryKey: ['messages', 'unread'], queryFn: ({ signal }) => http.get<Schema<'UnreadCount'>>('/api/messages/unread', { signal }), refetchInterval: EVERY });
}

/** Without an id, all of them. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) => http.post(id === undefined ? '/api/messages/reading' : `/api/messages/${id}/reading`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
}
