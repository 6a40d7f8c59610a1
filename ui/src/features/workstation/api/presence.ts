import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';

/** Proves that the doctor is at the screen (SV-01). */
export const useProvePresence = () =>
  useMutation({ mutationFn: (password: string) => http.post('/api/presence', { password }) });
