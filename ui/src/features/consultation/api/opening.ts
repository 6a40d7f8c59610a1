import { useMutation, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Gates, Member, OfferingFacts, RedFlag } from './types';

export const useOffering = (id: string) =>
  useQuery({ queryKey: ['offering', id], queryFn: ({ signal }) => http.get<OfferingFacts>(`/api/offerings/${id}`, { signal }), enabled: id !== '' });

export const usePeople = () =>
  useQuery({ queryKey: ['people'], queryFn: ({ signal }) => http.get<Member[]>('/api/people', { signal }) });

/** Every gate before a visit; asked anew whenever the person comes back to the page. */
export const useGates = (offering: string, patient: string, guardianPresent: boolean) =>
  useQuery({
    queryKey: ['visit-gates', offering, patient, guardianPresent],
    queryFn: ({ signal }) => http.get<Gates>('/api/visits/gates', { query: { offering, patient, guardianPresent }, signal }),
    refetchOnWindowFocus: 'always',
    refetchOnMount: 'always',
    enabled: offering !== '' && patient !== '',
  });

export const useRedFlags = () =>
  useMutation({ mutationFn: (text: string) => http.post<{ flags: RedFlag[]; emergencyNumber: string }>('/api/triage/red-flags', { text }) });
