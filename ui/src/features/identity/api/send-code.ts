import { useMutation } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export const useSendCode = () =>
  useMutation({ mutationFn: (phone: string) => http.post<Schema<'CodeSent'>>('/api/sign-in-codes', { phone }) });
