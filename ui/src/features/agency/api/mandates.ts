import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Mandate = Schema<'MandateView'>;
export type Errand = Mandate['errands'][number];
export type Tie = Mandate['tie'];

/** What can be granted; cancelling goes with booking. */
export const ERRANDS = ['BOOK', 'CONSULT', 'RECORD'] as const satisfies readonly Errand[];
export const TIES = ['CHILD', 'SPOUSE', 'PARENT', 'SIBLING', 'OTHER'] as const satisfies readonly Tie[];

const key = ['mandates'] as const;

export const useMandates = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Schema<'MandatesView'>>('/api/mandates', { signal }) });

export const useOwnCode = () =>
  useMutation({ mutationFn: () => http.post<Schema<'CodeSent'>>('/api/mandates/code') });

export interface Wish { name: string; phone: string; tie: Tie; errands: Errand[]; code: string }

export function useGrant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => http.post<Schema<'MandateMade'>>('/api/mandates', wish),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeErrands() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, errands, code }: { id: string; errands: Errand[]; code?: string }) => http.post(`/api/mandates/${id}/errands`, { errands, code }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useAnswer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { id: string; act: 'acceptance' | 'refusal' | 'end' }) => http.post(`/api/mandates/${id}/${act}`),
    onSuccess: () => client.invalidateQueries(),
  });
}
