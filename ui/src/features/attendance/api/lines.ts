import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLive } from './live';

export type Line = Schema<'LineView'>;
export type Guest = Line['guests'][number];
export type Act = 'call' | 'entry' | 'end' | 'absence' | 'return';

const doctorKey = ['clinic-lines'] as const;
const total = (lines: Line[] | undefined): number => (lines ?? []).reduce((sum, line) => sum + line.version, 0);
const newer = (before: unknown, after: unknown): unknown =>
  (before !== undefined && total(before as Line[]) > total(after as Line[]) ? before : after);
const REFRESH_MS = 60_000;

/** The doctor's own lines of today. */
export function useClinicLines() {
  const query = useQuery({
    queryKey: doctorKey,
    queryFn: ({ signal }) => http.get<Line[]>('/api/practitioner/queues', { signal }),
    structuralSharing: newer,
    refetchInterval: REFRESH_MS,
  });
  const live = useLive('/api/practitioner/queues/changes', {
    heard: (version, fresh) => {
      if (fresh || version > total(query.data)) void query.refetch();
    },
  });
  return { ...query, live };
}

/** Calls the next of a session, or does something with one guest; the answer is the lines after it. */
export function useCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { session: string } | { guest: string; act: Act }) => http.post<Line[]>('session' in wish
      ? `/api/practitioner/queues/${wish.session}/next`
      : `/api/practitioner/guests/${wish.guest}/${wish.act}`),
    onSuccess: (lines) => client.setQueryData(doctorKey, (before: Line[] | undefined) => newer(before, lines) as Line[]),
    onError: () => void client.invalidateQueries({ queryKey: doctorKey }),
  });
}

const deskKey = (department: string) => ['desk-lines', department] as const;

/** The lines of a department, for its desk. */
export function useDeskLines(department: string | undefined) {
  const query = useQuery({
    queryKey: deskKey(department ?? ''),
    enabled: department !== undefined,
    queryFn: ({ signal }) => http.get<Line[]>('/api/desk/queues', { query: { department }, signal }),
    structuralSharing: newer,
    refetchInterval: REFRESH_MS,
  });
  useLive(department === undefined ? undefined : `/api/desk/queues/changes?department=${department}`, {
    heard: (version, fresh) => {
      if (fresh || version > total(query.data)) void query.refetch();
    },
  });
  return query;
}

export function useDeskAct(department: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { appointmentId: string; priority?: string; checkIn: boolean }) => (wish.checkIn
      ? http.post('/api/desk/check-ins', { appointmentId: wish.appointmentId })
      : http.put(`/api/desk/guests/${wish.appointmentId}/priority`, { priority: wish.priority })),
    onSettled: () => client.invalidateQueries({ queryKey: deskKey(department ?? '') }),
  });
}
