import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export const useCodeToOldPhone = () =>
  useMutation({ mutationFn: () => http.post<Schema<'CodeSent'>>('/api/me/phone/code') });

export const useCodeToNewPhone = () =>
  useMutation({ mutationFn: (phone: string) => http.post<Schema<'CodeSent'>>('/api/new-phone-codes', { phone }) });

export function useChangePhone() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { oldCode: string; phone: string; code: string }) => http.post('/api/me/phone', wanted),
    onSuccess: () => client.invalidateQueries(),
  });
}
