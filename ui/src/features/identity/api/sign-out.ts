import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useSignedOut } from './signed-in';

export function useSignOut() {
  const signedOut = useSignedOut();
  return useMutation({ mutationFn: () => http.post<void>('/api/sign-out'), onSuccess: signedOut });
}
