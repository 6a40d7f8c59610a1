import { useMutation, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useDemo } from '@/shared/clock/clock';
import { useSignedIn, type MeView } from './signed-in';

export type Persona = Schema<'DemoPersona'>;

/** The people one can become; asked for in a demo only. */
export function useDemoSignIns() {
  const demo = useDemo();
  return useQuery({
    queryKey: ['identity', 'demo-sign-ins'],
    queryFn: ({ signal }) => http.get<Schema<'DemoSignIns'>>('/api/demo/sign-ins', { signal }),
    enabled: demo,
    staleTime: Infinity,
  });
}

export function useBecome() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (persona: string) => http.post<MeView>('/api/demo/sign-ins', { persona }),
    onSuccess: signedIn,
  });
}

/** What the demo's telephone received; looked at again every two seconds while it is on the screen. */
export const useDemoMessages = (phone: string, shown: boolean) =>
  useQuery({
    queryKey: ['identity', 'demo-sms', phone],
    queryFn: ({ signal }) => http.get<Schema<'SmsMessage'>[]>('/api/demo/sms', { query: { phone }, signal }),
    enabled: shown,
    refetchInterval: 2000,
  });
