import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';

export type Complaint = Schema<'ComplaintView'>;
export type NewComplaint = Schema<'NewComplaint'>;
export const kinds = ['WAITING', 'REFUND', 'PROMISE', 'RECORD', 'ATTITUDE', 'PRICE', 'PRIVACY', 'MEDICINE', 'SYSTEM', 'OTHER'] as const;

export function useComplaints() {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['complaints', language],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Complaint>>('/api/complaints', { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}

export function useComplaint(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaints', language, id], queryFn: ({ signal }) => http.get<Complaint>(`/api/complaints/${encodeURIComponent(id)}`, { signal }) });
}

export function useFileComplaint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (complaint: NewComplaint) => http.post<Complaint>('/api/complaints', complaint),
    onSuccess: () => client.invalidateQueries({ queryKey: ['complaints'] }),
  });
}
