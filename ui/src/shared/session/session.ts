import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { asProblem } from '@/api/problem';

export type Role =
  | 'PATIENT' | 'DOCTOR' | 'NURSE' | 'PHARMACIST' | 'PHARMACY' | 'ADMINISTRATOR' | 'FINANCE' | 'APPLICANT' | 'SUPERVISOR' | 'OPERATOR';

export interface Me {
  signedIn: boolean;
  personId?: string;
  name?: string;
  roles: Role[];
  institutionId?: string;
  practitionerId?: string;
  verified?: boolean;
  largeType?: boolean;
  /** 60 or older and never asked. */
  offerLargeType?: boolean;
}

export const meKey = ['me'] as const;
const nobody: Me = { signedIn: false, roles: [] };

/** Who is signed in; invalidate `meKey` after signing in or out. */
export function useMe(): { me: Me; loading: boolean; refetch: () => void } {
  const { data, isPending, refetch } = useQuery({
    queryKey: meKey,
    queryFn: async ({ signal }) => {
      try {
        return { ...nobody, ...(await http.get<Me>('/api/me', { signal })) };
      } catch (error) {
        if (asProblem(error).passing) throw error;
        return nobody;
      }
    },
    staleTime: 60_000,
  });
  return { me: data ?? nobody, loading: isPending, refetch: () => void refetch() };
}

/** Who may open a page: anyone, anyone signed in, or holders of one of the roles. */
export type Access = 'public' | 'signed-in' | readonly Role[];

export function mayOpen(access: Access, me: Me): boolean {
  if (access === 'public') return true;
  if (!me.signedIn) return false;
  return access === 'signed-in' || access.some((role) => me.roles.includes(role));
}

export const signInPath = (path: string): string => (/^\/(work|admin)(\/|$)/.test(path) ? '/staff/sign-in' : '/sign-in');

/** The sign-in page with the way back. */
export const signInWithReturn = (path: string): string => `${signInPath(path)}?back=${encodeURIComponent(path)}`;

/** Only a path of our own site is a way back: an address from outside would be an open redirect. */
export function safeReturn(back: string | null, otherwise: string): string {
  return back !== null && /^\/(?![/\\])/.test(back) ? back : otherwise;
}
