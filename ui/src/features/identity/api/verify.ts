import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { meKey } from '@/shared/session/session';
import type { MeView } from './signed-in';

export function useVerify() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (claim: { name: string; residentId: string }) => http.post<MeView>('/api/real-name-check', claim),
    onSuccess: (view) => {
      queries.setQueryData(meKey, view);
      void queries.invalidateQueries({ queryKey: ['identity'] });
    },
  });
}
