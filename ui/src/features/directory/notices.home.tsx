import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { When } from '@/shared/ui/facts';
import { useNotices } from './api/directory';
import styles from './home-cards.module.css';

/** The newest notices of the hospitals. */
export default function NoticesCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const notices = useNotices().data?.items.slice(0, 4);
  if (notices === undefined) return null;
  return (
    <Card title={t('home.notices')}>
      {notices.length === 0 && <p>{t('home.noNotices')}</p>}
      <ul className={styles.notices}>
        {notices.map(({ notice, institution }) => (
          <li key={notice.id}>
            <Link to={`/institutions/${institution.slug}#notice-${notice.id}`}>
              <span>{words(notice.title)}</span>
              <small>{words(institution.name)} · <When at={notice.publishedOn} grain="day" /></small>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
