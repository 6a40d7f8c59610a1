import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useQuestions } from '../api/doctor';
import { OrderCard } from './order-card';
import styles from './work.module.css';

/** Examinations that wait for this doctor's decision. */
export default function QuestionsPage() {
  const { t } = useTranslation('examination');
  const { data, isPending, error, refetch } = useQuestions();
  return (
    <WorkPage title={t('work.title')} lead={t('work.lead')}>
      {isPending && <Skeleton lines={4} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Empty icon="check" title={t('work.empty')} text={t('work.emptyText')} />}
      <div className={styles.board}>{data?.map((one) => <OrderCard key={one.id} order={one} named />)}</div>
    </WorkPage>
  );
}
