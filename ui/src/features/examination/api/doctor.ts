import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { Expected, Order, Panel } from './orders';

const key = ['examinations', 'work'] as const;

export const usePanel = (encounter: string) => useQuery({
  queryKey: [...key, 'panel', encounter],
  queryFn: ({ signal }) => http.get<Panel>(`/api/encounters/${encounter}/examinations`, { signal }),
});

export const useQuestions = () => useQuery({
  queryKey: [...key, 'questions'],
  queryFn: ({ signal }) => http.get<Order[]>('/api/practitioner/examination-questions', { signal }),
  refetchInterval: 60_000,
});

export function useWorkAct() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: key });
  const order = useMutation({
    mutationFn: ({ encounter, wish }: { encounter: string; wish: Schema<'Wish'> }) => http.post<Order>(`/api/encounters/${encounter}/examinations`, wish),
    onSettled,
  });
  const withdraw = useMutation({ mutationFn: (id: string) => http.post(`/api/examination-orders/${id}/withdrawal`), onSettled });
  const lift = useMutation({
    mutationFn: ({ id, cause, reason }: { id: string; cause: string; reason: string }) => http.post(`/api/examination-orders/${id}/clearance`, { cause, reason }),
    onSettled,
  });
  return { order, withdraw, lift };
}

export const useExpected = (on: string | undefined) => useQuery({
  queryKey: [...key, 'expected', on ?? ''],
  queryFn: ({ signal }) => http.get<Expected[]>('/api/desk/examinations', { query: { on }, signal }),
  refetchInterval: 30_000,
});

export function useArrive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post(`/api/desk/examinations/${id}/arrival`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
