import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Favourite = Schema<'FavouriteView'>;

const key = ['favourites'] as const;

export const useFavourites = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Favourite[]>('/api/favourites', { signal }),
});

/** Keeps a doctor, or lets go of them. */
export function useKeep(practitioner: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (keep: boolean) => (keep ? http.put(`/api/favourites/${practitioner}`) : http.delete(`/api/favourites/${practitioner}`)),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
