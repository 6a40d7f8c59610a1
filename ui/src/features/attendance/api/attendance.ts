import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLive, type LiveState } from './live';

export type Attendance = Schema<'AttendanceView'>;

const keyOf = (id: string) => ['attendance', id] as const;
/** An answer that was on its way while a newer one arrived is not shown. */
const newer = (before: unknown, after: unknown): unknown => {
  const old = before as Attendance | undefined;
  return old !== undefined && old.version > (after as Attendance).version ? old : after;
};

const REFRESH_MS = 60_000;

/** One's own place in the line, kept true: versions come over a stream, what they mean is read. */
export function useAttendance(id: string): { attendance: Attendance | undefined; error: Error | null; live: LiveState; refetch: () => void } {
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => http.get<Attendance>(`/api/appointments/${id}/attendance`, { signal }),
    structuralSharing: newer,
    refetchInterval: REFRESH_MS,
  });
  const stage = query.data?.stage;
  const over = stage === undefined || stage === 'NONE' || stage === 'CLOSED' || stage === 'TOO_EARLY';
  const live = useLive(over ? undefined : `/api/appointments/${id}/attendance/changes`, {
    heard: (version, fresh) => {
      if (fresh || version > (query.data?.version ?? -1)) void query.refetch();
    },
  });
  return { attendance: query.data, error: query.error, live, refetch: () => void query.refetch() };
}

export function useCheckIn(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<Attendance>(`/api/appointments/${id}/check-in`),
    onSuccess: (answer) => client.setQueryData(keyOf(id), (before: Attendance | undefined) => newer(before, answer) as Attendance),
    onError: () => void client.invalidateQueries({ queryKey: keyOf(id) }),
  });
}
