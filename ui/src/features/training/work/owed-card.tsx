import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/shared/ui/button';
import { useCourse } from '../api/training';
import styles from '../training.module.css';

/** Shown to a doctor who owes the course, and to nobody else. */
export default function OwedCard() {
  const { t } = useTranslation('training');
  const { data } = useCourse();
  if (data?.owed !== true) return null;
  return (
    <section className={styles.panel}>
      <h2>{t('course.owed')}</h2>
      <div className={styles.foot}><span className={styles.quiet}>{t('course.owedText', { mark: data.passMark })}</span><ButtonLink kind="next" to="/work/training">{t('course.begin')}</ButtonLink></div>
    </section>
  );
}
