import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { meKey } from '@/shared/session/session';
import type { MeView } from './signed-in';

/** All that a person sees about themselves; the shell's `useMe` knows a part of it. */
export const useIdentity = () =>
  useQuery({ queryKey: meKey, queryFn: ({ signal }) => http.get<MeView>('/api/me', { signal }), staleTime: 60_000 });
