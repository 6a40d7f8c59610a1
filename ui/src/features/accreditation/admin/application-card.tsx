import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/shared/ui/button';
import { useApplication } from '../api/accreditation';
import { StateTag } from './state-tag';
import styles from './accreditation.module.css';

/** Where the own application stands, and the way on. */
export default function ApplicationCard() {
  const { t } = useTranslation('accreditation');
  const { data } = useApplication();
  return (
    <section className={styles.panel}>
      <h2>{t('application.title')}</h2>
      <p className={styles.quiet}>{data ? data.form.nameZh : t('application.noneText')} {data && <StateTag state={data.state} />}</p>
      <div className={styles.foot}><span /><ButtonLink kind="next" to="/admin/application">{t(data ? 'application.open' : 'application.begin')}</ButtonLink></div>
    </section>
  );
}
