import { useTranslation } from 'react-i18next';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { Rows } from '../admin/rows';
import { useHanded } from '../api/desk';

/** What the complaint desk handed to the reader: the one whose day comes first on top. */
export default function HandedPage() {
  const { t } = useTranslation('oversight');
  const { data, isPending, error, refetch } = useHanded();
  return (
    <WorkPage title={t('handed.title')} lead={t('handed.lead')}>
      {error ? <Failed error={error} retry={() => void refetch()} />
        : <Rows list="/work/complaints" rows={data} loading={isPending} empty={<Empty small icon="complaint" title={t('handed.none')} text={t('handed.noneText')} />} />}
    </WorkPage>
  );
}
