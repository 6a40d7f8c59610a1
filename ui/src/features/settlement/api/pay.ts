import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';

export type Payment = Schema<'PaymentView'>;
export type SandboxAct = 'PAY' | 'PAY_NOTICE_REPEATED' | 'PAY_NOTICE_LOST' | 'FAIL' | 'TIME_OUT';

const paymentKey = (no: string) => ['payments', no] as const;

/** The payment, asked again while its outcome is awaited. */
export const usePayment = (no: string, waiting: boolean) => useQuery({
  queryKey: paymentKey(no),
  queryFn: ({ signal }) => http.get<Payment>(`/api/payments/${no}`, { signal }),
  refetchInterval: ({ state }) => (waiting && state.data?.state === 'PENDING' ? 1000 : 5000),
});

/** Steps up to the sandbox counter and does something there. */
export function useSandboxAct(no: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: SandboxAct) => http.post<undefined>(`/api/payments/${no}/sandbox-acts`, { act }),
    onSettled: () => client.invalidateQueries({ queryKey: paymentKey(no) }),
  });
}

/** Another attempt at a bill whose last payment failed. */
export function usePayAgain(billId: string) {
  const intent = useIntent();
  return useMutation({
    mutationFn: () => http.post<Payment>(`/api/bills/${billId}/payments`, undefined, { idempotencyKey: intent.key() }),
    onSuccess: intent.renew,
  });
}
