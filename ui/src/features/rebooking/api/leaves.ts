import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';

export type Leave = Schema<'LeaveView'>;
export type Preview = Schema<'Preview'>;
export type LeaveRequest = Schema<'LeaveRequest'>;

const key = ['leaves'] as const;

/** Leaves with what became of the patients; kept fresh while some are being arranged. */
export const useLeaves = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Leave[]>('/api/leaves', { signal }),
  refetchInterval: ({ state }) => (state.data?.some((leave) => leave.stillBooked > 0) ? 2000 : 15_000),
});

/** The first of those whose name or department has the text. */
export const useStaff = (text: string) => useQuery({
  queryKey: ['administration-staff', text],
  queryFn: ({ signal }) => http.get<Schema<'StaffPage'>>('/api/administration/staff', { query: { text: text || undefined }, signal }),
  placeholderData: keepPreviousData,
});

export const usePreview = () => useMutation({
  mutationFn: (wanted: LeaveRequest) => http.post<Preview>('/api/leaves/preview', wanted),
});

/** Enters a leave; the same intent, sent twice, enters one. */
export function useEnter() {
  const intent = useIntent();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: LeaveRequest) => http.post<Leave>('/api/leaves', wanted, { idempotencyKey: intent.key() }),
    onSettled: () => {
      intent.renew();
      return Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['administration-week'] })]);
    },
  });
}
