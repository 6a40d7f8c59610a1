import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { Chart, Member } from './types';

const chartKey = (patient: string) => ['chart', patient] as const;

export const useChart = (patient: string) =>
  useQuery({
    queryKey: chartKey(patient),
    enabled: patient !== '',
    queryFn: ({ signal }) => http.get<Chart>(`/api/patients/${patient}/chart`, { signal }),
  });

/** The people the signed-in person may act for, themselves first. */
export const usePeople = () =>
  useQuery({ queryKey: ['identity', 'people'], queryFn: ({ signal }) => http.get<Member[]>('/api/people', { signal }) });

export function useNoteAllergy(patient: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewAllergy'>) => http.post<void>(`/api/patients/${patient}/allergies`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: chartKey(patient) }),
  });
}

export function useWithdrawAllergy(patient: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete<void>(`/api/allergies/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: chartKey(patient) }),
  });
}
