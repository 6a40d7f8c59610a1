import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Editable = Schema<'EditableFacts'>;
export type Typed = Schema<'TypedFacts'>;
export type Notice = Schema<'HouseNotice'>;
const path = '/api/administration/public-facts';
const key = ['public-facts'] as const;

export const useFacts = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Editable>(path, { signal }) });

function useChange<T>(change: (input: T) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries() });
}

export const useSave = () => useChange((typed: Typed) => http.put<void>(path, typed));
export const useAnnounce = () => useChange((notice: Schema<'TypedNotice'>) => http.post<void>('/api/administration/notices', notice));
export const useWithdraw = () => useChange((id: string) => http.post<void>(`/api/administration/notices/${id}/withdrawal`));

/** The house as everybody reads it, for the notices it has out. */
export const usePublicPage = (slug: string | undefined) => useQuery({
  queryKey: ['public-facts', 'page', slug],
  enabled: slug !== undefined,
  queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>(`/api/institutions/${slug}`, { signal }),
});
