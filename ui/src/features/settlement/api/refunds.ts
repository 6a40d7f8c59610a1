import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type HouseRefund = Schema<'HouseRefund'>;

/** What the house still owes, and what went back within the week. */
export const useHouseRefunds = () => useQuery({
  queryKey: ['administration-refunds'],
  queryFn: ({ signal }) => http.get<HouseRefund[]>('/api/administration/refunds', { signal }),
  refetchInterval: 60_000,
});

/** The cashier was asked so often that somebody should look. */
export const stuck = (one: HouseRefund) => one.sentAt === undefined && one.attempts >= 3;
