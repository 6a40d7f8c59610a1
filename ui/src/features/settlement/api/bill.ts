import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { nextCursor } from '@/shared/ui/infinite-list';

export type Bill = Schema<'BillView'>;

export const billsKey = ['bills'] as const;

/** Bills of the signed-in person and of those they act for, newest first. */
export const useBills = () => useInfiniteQuery({
  queryKey: billsKey,
  queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Bill>>('/api/bills', { query: { after: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: nextCursor,
});

export const useBill = (id: string) => useQuery({
  queryKey: [...billsKey, id],
  queryFn: ({ signal }) => http.get<Bill>(`/api/bills/${id}`, { signal }),
  // Money on its way back is watched until it has arrived.
  refetchInterval: ({ state }) => (state.data?.refunds?.some((refund) => !refund.sent) ? 3000 : false),
});

/** How the state reads to a payer. */
export function toneOf(bill: Bill): { word: 'OPEN' | 'PAID' | 'WITHDRAWN' | 'REFUNDED' | 'PART'; tone: 'wait' | 'good' | 'calm' } {
  if (bill.state === 'PAID' && Number(bill.refunded) > 0) {
    return { word: bill.refunded === bill.total ? 'REFUNDED' : 'PART', tone: 'calm' };
  }
  if (bill.state === 'OPEN') return { word: 'OPEN', tone: 'wait' };
  return bill.state === 'PAID' ? { word: 'PAID', tone: 'good' } : { word: 'WITHDRAWN', tone: 'calm' };
}

/** Where the service a bill is for is shown: every module keeps its pages under the plural of its subject's kind. */
export const subjectPath = (kind: string, id: string): string => `/${kind}s/${id}`;
