import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Answer } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { useMe } from './session';

/** The name of the institution the signed-in member of staff works at, in the reader's language. */
export function useWorkplace(): string | undefined {
  const { me } = useMe();
  const english = useLanguage() === 'en';
  const { data } = useQuery({
    queryKey: ['institutions', 'own', me.institutionId],
    queryFn: ({ signal }) => http.get<Answer<'/api/institutions', 'get'>>('/api/institutions', { query: { id: me.institutionId }, signal }),
    enabled: me.institutionId !== undefined,
    staleTime: 300_000,
  });
  const house = data?.items[0];
  return house && (english ? house.name.en : house.name.zh);
}

/** How the signed-in member of staff is called: a doctor has a name in Latin letters, which the English face shows. */
export function useStaffName(): string {
  const { me } = useMe();
  const english = useLanguage() === 'en';
  const { data } = useQuery({
    queryKey: ['practitioner-self', me.personId],
    queryFn: ({ signal }) => http.get<Answer<'/api/practitioner', 'get'>>('/api/practitioner', { signal }),
    enabled: english && me.roles.includes('DOCTOR'),
    staleTime: Infinity,
  });
  return (english && data?.nameEn) || (me.name ?? '');
}
