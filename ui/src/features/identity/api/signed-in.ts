import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '@/api/types';
import { clearDrafts } from '@/shared/draft';
import { meKey, type Me, type Role } from '@/shared/session/session';
import { followAccountLargeType } from '@/shared/theme/look';

export type MeView = Schema<'MeView'>;

/** Another person is at the screen: nothing fetched for the one before may be shown. */
export function useSignedIn(): (view: MeView) => void {
  const queries = useQueryClient();
  return (view) => {
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] && query.queryKey[0] !== 'clock' });
    const me: Me = { ...view, roles: view.roles as Role[] };
    queries.setQueryData(meKey, me);
    if (view.largeType !== undefined) followAccountLargeType(view.largeType);
  };
}

export function useSignedOut(): () => void {
  const queries = useQueryClient();
  return () => {
    clearDrafts();
    queries.clear();
  };
}
