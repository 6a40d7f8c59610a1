import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { RecordVersion } from './types';

/** One signed version; without a number the newest. */
export const useRecordVersion = (id: string, version?: string) =>
  useQuery({
    queryKey: ['record', id, version ?? 'newest'],
    queryFn: ({ signal }) => http.get<RecordVersion>(version === undefined ? `/api/records/${id}` : `/api/records/${id}/versions/${version}`, { signal }),
  });
