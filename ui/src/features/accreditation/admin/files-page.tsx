import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useFiles } from '../api/accreditation';
import { Agreements } from './agreements';
import { PapersList } from './papers-list';
import styles from './accreditation.module.css';

const FROM = '/api/accreditation';

/** What an institution has on file: its written rules and its contracts with third parties. */
export default function FilesPage() {
  const { t } = useTranslation('accreditation');
  const { data, isPending, error, refetch } = useFiles();
  return (
    <WorkPage title={t('files.title')} lead={t('files.lead')}>
      {isPending && <Skeleton card lines={8} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className={styles.stack}>
          <section className={styles.panel}><h2>{t('agreements.title')}</h2><p className={styles.quiet}>{t('agreements.lead')}</p><Agreements files={data} from={FROM} /></section>
          <section className={styles.panel}><h2>{t('files.papers')}</h2><PapersList files={data} from={FROM} /></section>
        </div>
      )}
    </WorkPage>
  );
}
