import { useTranslation } from 'react-i18next';
import { ListCard, ListLine } from '@/shared/work/list-card.work';
import { useWaiting } from '../api/desk';
import { StateTag } from '../state-tag';

const SHOWN = 4;

/** The complaints whose time runs out first. */
export default function DueCard() {
  const { t } = useTranslation('oversight');
  const { data, isPending, error, refetch } = useWaiting();
  return (
    <ListCard icon="complaint" title={t('desk.next')} to="/admin/complaints" go={t('desk.go')} pending={isPending} error={data === undefined ? error : null} retry={() => void refetch()}
      empty={data?.length === 0 ? t('desk.emptyWaiting.title') : undefined}>
      {data?.slice(0, SHOWN).map((one) => (
        <ListLine key={one.id} to={`/admin/complaints/${one.id}`} title={t(`kinds.${one.kind}`)} text={one.text} end={<span><StateTag complaint={one} /></span>} />
      ))}
    </ListCard>
  );
}
