import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { nextCursor } from '@/shared/ui/infinite-list';

export type LedgerLine = Schema<'LedgerLine'>;

export function useLedger() {
  return useInfiniteQuery({
    queryKey: ['promise-ledger'],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<LedgerLine>>('/api/promise-ledger', { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}

/** Reads the whole ledger, so only when asked. */
export function useLedgerCheck() {
  return useMutation({ mutationFn: () => http.get<{ entries: number; altered: number; gone: number }>('/api/promise-ledger/check') });
}
