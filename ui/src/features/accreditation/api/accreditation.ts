import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { asProblem } from '@/api/problem';
import type { Schema } from '@/api/types';
import { meKey } from '@/shared/session/session';

export type Application = Schema<'ApplicationView'>;
export type Form = Schema<'InstitutionForm'>;
export type Files = Schema<'FilesView'>;
export type Slot = Schema<'PaperSlotView'>;
export type Agreement = Schema<'AgreementView'>;
export type Finding = Schema<'Finding'>;
export type Choice = Schema<'CodeChoice'>;

const ownKey = ['accreditation', 'own'] as const;
const filesKey = ['accreditation', 'files'] as const;

export function uploadFile(file: File): Promise<Schema<'Attachment'>> {
  const form = new FormData();
  form.append('file', file);
  return http.upload<Schema<'Attachment'>>('/api/attachments', form);
}

export const useChoices = () =>
  useQuery({
    queryKey: ['accreditation', 'choices'],
    queryFn: ({ signal }) => http.get<Schema<'Choices'>>('/api/accreditation/choices', { signal }),
    staleTime: Infinity,
  });

/** The own application; undefined data with no error means none was begun. */
export const useApplication = () =>
  useQuery({
    queryKey: ownKey,
    queryFn: async ({ signal }) => {
      try {
        return await http.get<Application>('/api/accreditation', { signal });
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
  });

function useOwn<V>(act: (value: V) => Promise<Application>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (own) => client.setQueryData(ownKey, own),
  });
}

export const useBegin = () => useOwn<void>(() => http.post<Application>('/api/accreditation'));
export const useSave = () => useOwn<{ version: number; form: Form }>((body) => http.put<Application>('/api/accreditation', body));
export const useSubmit = () => useOwn<void>(() => http.post<Application>('/api/accreditation/submission'));

/** The roles changed with the licence: asks anew who is signed in. */
export function useLicensed() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: meKey });
}

export const useFiles = () =>
  useQuery({ queryKey: filesKey, queryFn: ({ signal }) => http.get<Files>('/api/accreditation/files', { signal }) });

function useFiling<V>(act: (value: V) => Promise<Files>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (files) => {
      client.setQueryData(filesKey, files);
      return client.invalidateQueries({ queryKey: ownKey });
    },
  });
}

export const useFilePaper = () =>
  useFiling<{ slot: Slot['slot']; file: File }>(async ({ slot, file }) => {
    const { id } = await uploadFile(file);
    return http.put<Files>(`/api/accreditation/papers/${slot}`, { attachmentId: id });
  });

export interface NewAgreement { partner: string; purpose: string; from: string; to: string; clauses: string[]; file: File }

export const useEnterAgreement = () =>
  useFiling<NewAgreement>(async ({ file, ...rest }) => {
    const { id } = await uploadFile(file);
    return http.post<Files>('/api/accreditation/agreements', { ...rest, attachmentId: id });
  });

export const useEndAgreement = () =>
  useFiling<string>((partner) => http.post<Files>('/api/accreditation/agreements/end', { partner }));
