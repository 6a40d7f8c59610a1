import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';

/** One step of a visit by its doctor; queue and visit are asked again, also after a refusal, which often means they are old. */
function useVisitStep<B>(id: string, send: (body: B) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all([
      client.invalidateQueries({ queryKey: ['visit', id] }),
      client.invalidateQueries({ queryKey: ['practitioner'] }),
    ]),
  });
}

export const useAccept = (id: string) => useVisitStep(id, () => http.post(`/api/visits/${id}/acceptance`));

export interface Ending {
  reason: string;
  note: string;
}

export const useDecline = (id: string) => useVisitStep(id, (body: Ending) => http.post(`/api/visits/${id}/refusal`, body));
export const useTerminate = (id: string) => useVisitStep(id, (body: Ending) => http.post(`/api/visits/${id}/termination`, body));
export const useClose = (id: string) => useVisitStep(id, () => http.post(`/api/visits/${id}/closure`));
export const useJudge = (id: string) =>
  useVisitStep(id, (followUp: boolean) => http.put(`/api/visits/${id}/follow-up`, { followUp }));
