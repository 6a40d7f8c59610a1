import { useMutation, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { Gates, Member, OfferingFacts, RedFlag } from './types';

export const useOffering = (id: string) =>
  useQuery({ queryKey: ['offering', id], queryFn: ({ signal }) => http.get<OfferingFacts>(`/api/offerings/${id}`, { signal }), enabled: id !== '' });

export const usePeople = () =>
  useQuery({ queryKey: ['people', 'CONSULT'], queryFn: ({ signal }) => http.get<Member[]>('/api/people', { query: { errand: 'CONSULT' }, signal }) });

/** Every gate before a visit; asked anew whenever the person comes back to the page. */
export const useGates = (offering: string, patient: string, guardianPresent: boolean) =>
  useQuery({
    queryKey: ['visit-gates', offering, patient, guardianPresent],
    queryFn: ({ signal }) => http.get<Gates>('/api/visits/gates', { query: { offering, patient, guardianPresent }, signal }),
    refetchOnWindowFocus: 'always',
    refetchOnMount: 'always',
    enabled: offering !== '' && patient !== '',
  });

/** Moments of the doctor's text sessions that still have a place, the soonest first. */
export const useTextSlots = (doctor: string) =>
  useQuery({
    queryKey: ['text-slots', doctor],
    queryFn: ({ signal }) => http.get<Schema<'ScheduleView'>>(`/api/practitioners/${doctor}/schedule`, { signal }),
    select: ({ days }) => days.flatMap((day) => day.sessions.filter((one) => one.mode === 'TEXT').flatMap((one) => one.slots.filter((slot) => slot.bookable))),
  });

export const useRedFlags = () =>
  useMutation({ mutationFn: (text: string) => http.post<{ flags: RedFlag[]; emergencyNumber: string }>('/api/triage/red-flags', { text }) });
