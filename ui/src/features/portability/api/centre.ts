import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { saveFile } from '@/shared/save-file';

export type Centre = Schema<'CentreView'>;
export type Proof = Schema<'ProvenCopy'>;
const all = ['own-centre'] as const;

export const useCentre = (patient: string | undefined) => useQuery({
  queryKey: [...all, patient],
  queryFn: ({ signal }) => http.get<Centre>('/api/own-centre', { query: { patient }, signal }),
});

export const useFamily = () => useQuery({ queryKey: ['identity', 'people'], queryFn: ({ signal }) => http.get<Schema<'FamilyMember'>[]>('/api/people', { signal }) });

/** Makes the copy and hands it to the browser as a file. */
export function useTakeCopy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Schema<'CopyRequest'>) => saveFile('/api/own-copies', 'copy', wanted),
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  });
}

export const useProof = (code: string) => useQuery({
  queryKey: ['own-copy', code],
  queryFn: ({ signal }) => http.get<Proof>(`/api/own-copies/${code}`, { signal }),
  retry: false,
});
