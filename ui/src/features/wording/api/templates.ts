import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Template = Schema<'MessageTemplate'>;
export type Version = Schema<'TemplateVersion'>;
export type Typed = Schema<'TypedTemplate'>;
const path = '/api/administration/message-templates';
const key = ['message-templates'] as const;

export const useTemplates = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Template[]>(path, { signal }) });

export const usePreview = () => useMutation({ mutationFn: (typed: Typed) => http.post<Schema<'PreviewedText'>>(`${path}/preview`, typed) });

function useChange<T>(change: (input: T) => Promise<Template[]>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (all) => client.setQueryData(key, all) });
}

export const usePublish = () => useChange((typed: Typed) => http.post<Template[]>(path, typed));
export const useReset = () => useChange((typed: Typed) => http.post<Template[]>(`${path}/reset`, typed));
export const useWithdraw = () => useChange((id: string) => http.post<Template[]>(`${path}/versions/${id}/withdrawal`));
