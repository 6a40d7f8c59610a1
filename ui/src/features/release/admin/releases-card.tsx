import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { ListCard, ListLine } from '@/shared/work/list-card.work';
import { useStaffReleases } from '../api/release';

const SHOWN = 3;

/** The releases that come next. */
export default function ReleasesCard() {
  const { t } = useTranslation('release');
  const name = useWords();
  const { data, isPending, error, refetch } = useStaffReleases();
  const next = data?.filter((one) => one.state !== 'OVER') ?? [];
  return (
    <ListCard icon="clock" title={t('staff.title')} to="/admin/releases" go={t('staff.all')} pending={isPending} error={data === undefined ? error : null} retry={() => void refetch()}
      empty={next.length === 0 ? t('staff.empty') : undefined}>
      {next.slice(0, SHOWN).map((one) => (
        <ListLine key={one.id} to={`/releases/${one.id}`} title={name(one.department)} text={t('staff.short', { places: one.places, tickets: one.waiting })} end={<When at={one.opensAt} />} />
      ))}
    </ListCard>
  );
}
