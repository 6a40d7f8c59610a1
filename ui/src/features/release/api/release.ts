import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useMe } from '@/shared/session/session';

export type Release = Schema<'ReleaseView'>;
export type ReleaseSession = Release['sessions'][number];
export type Ticket = Schema<'TicketView'>;
export type Draw = Schema<'DrawView'>;
export type Nearby = Schema<'NearbyView'>;
export type Near = Nearby['sameDoctors'][number];
export type Member = Schema<'FamilyMember'>;
export type Named = Schema<'Words'>;

const CALM = 15_000;

export const useReleases = (practitionerId?: string) => useQuery({
  queryKey: ['releases', practitionerId ?? 'all'],
  queryFn: ({ signal }) => http.get<Release[]>('/api/releases', { query: practitionerId === undefined ? {} : { practitionerId }, signal }),
  refetchInterval: CALM,
});

/** The room; near its moment looked at more often, because the clock of a demo may be moved. */
export const useRelease = (id: string) => useQuery({
  queryKey: ['release', id],
  queryFn: ({ signal }) => http.get<Release>(`/api/releases/${id}`, { signal }),
  refetchInterval: ({ state }) => (state.data?.state === 'RUSH' ? 5000 : CALM),
});

export const ticketsKey = (id: string) => ['release-tickets', id] as const;

/** The caller's tickets; each is asked about again when the server said to. */
export function useTickets(id: string) {
  const { me } = useMe();
  return useQuery({
    queryKey: ticketsKey(id),
    queryFn: ({ signal }) => http.get<Ticket[]>(`/api/releases/${id}/tickets`, { signal }),
    enabled: me.signedIn,
    refetchInterval: ({ state }) => {
      const waits = (state.data ?? []).map((one) => one.askAgainMillis).filter((one): one is number => one !== undefined);
      return waits.length === 0 ? false : Math.max(250, Math.min(...waits));
    },
  });
}

export interface Wanted { patientId: string; sessionIds: readonly string[]; anything: boolean }

export function useTake(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Wanted) => http.post<Ticket>(`/api/releases/${id}/tickets`, wanted),
    onSuccess: (ticket) => {
      client.setQueryData<Ticket[]>(ticketsKey(id), (known) => [ticket, ...(known ?? []).filter((one) => one.patientId !== ticket.patientId)]);
      void client.invalidateQueries({ queryKey: ['release', id] });
    },
  });
}

export function useLeave(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: string) => http.delete(`/api/releases/${id}/tickets/${token}`),
    onSettled: () => client.invalidateQueries({ queryKey: ticketsKey(id) }),
  });
}

export const useDraw = (id: string) => useQuery({
  queryKey: ['release-draw', id],
  queryFn: ({ signal }) => http.get<Draw>(`/api/releases/${id}/draw`, { signal }),
});

export const useNearby = (id: string) => useQuery({
  queryKey: ['release-nearby', id],
  queryFn: ({ signal }) => http.get<Nearby>(`/api/releases/${id}/nearby`, { signal }),
});

/** The caller and the children they act for. */
export function usePeople() {
  const { me } = useMe();
  return useQuery({ queryKey: ['people'], queryFn: ({ signal }) => http.get<Member[]>('/api/people', { signal }), enabled: me.signedIn });
}

export const useStaffReleases = () => useQuery({
  queryKey: ['administration-releases'],
  queryFn: ({ signal }) => http.get<Release[]>('/api/administration/releases', { signal }),
  refetchInterval: CALM,
});
