import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { CountedPage, Schema } from '@/api/types';

export type Course = Schema<'CourseView'>;
export type Result = Schema<'ResultView'>;
export type Standing = Schema<'StandingView'>;
type Paper = Schema<'AssessmentPaper'>;

const key = ['training', 'course'] as const;

export const useCourse = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Course>('/api/training/course', { signal }) });

export function useSit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Paper) => http.post<Result>('/api/training/sittings', body),
    onSuccess: () => client.invalidateQueries(),
  });
}

export const PAGE = 20;

export const useStanding = (wanted: { text?: string; owing?: boolean; after?: string }) => useQuery({
  queryKey: ['training', 'standing', wanted],
  queryFn: ({ signal }) => http.get<CountedPage<Standing>>('/api/administration/training', { query: { ...wanted }, signal }),
  placeholderData: keepPreviousData,
});
