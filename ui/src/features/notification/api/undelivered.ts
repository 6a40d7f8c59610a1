import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';

export type Undelivered = Schema<'Undelivered'>;

const EVERY = 30_000;

export function useUndelivered() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['undelivered', language],
    queryFn: ({ signal }) => http.get<Undelivered[]>('/api/desk/undelivered-reminders', { signal }),
    refetchInterval: EVERY,
  });
}

export function usePhoned() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post(`/api/desk/undelivered-reminders/${id}/phoned`),
    onSettled: () => client.invalidateQueries({ queryKey: ['undelivered'] }),
  });
}
