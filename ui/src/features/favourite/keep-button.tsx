import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Icon } from '@/shared/ui/icon';
import { announce } from '@/shared/ui/live-region';
import { useFavourites, useKeep } from './api/favourites';
import styles from './favourite.module.css';

/** Keeps the doctor of this page at hand, on the home page. */
export default function KeepButton({ practitionerId }: { practitionerId: string; may?: boolean }) {
  const { t } = useTranslation('favourite');
  const favourites = useFavourites();
  const keep = useKeep(practitionerId);
  if (favourites.data === undefined) return null;
  // What was pressed shows at once; what the server says replaces it.
  const kept = keep.isPending ? keep.variables : favourites.data.some((one) => one.practitioner === practitionerId);
  return (
    <button type="button" className={styles.keep} aria-pressed={kept} title={keep.isError ? asProblem(keep.error).detail : undefined}
      onClick={() => keep.mutate(!kept, { onError: (error) => announce(asProblem(error).detail) })}>
      <Icon name="heart" size={20} /><span>{t(kept ? 'kept' : 'keep')}</span>
    </button>
  );
}
