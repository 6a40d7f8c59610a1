import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useSignedIn, type MeView } from './signed-in';

export function useSignIn() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (given: { phone: string; code: string }) => http.post<MeView>('/api/sign-ins', given),
    onSuccess: signedIn,
  });
}

export function useStaffSignIn() {
  const signedIn = useSignedIn();
  return useMutation({
    mutationFn: (given: { userName: string; password: string; code?: string; newPassword?: string }) => http.post<MeView>('/api/staff/sign-ins', given),
    onSuccess: signedIn,
  });
}
