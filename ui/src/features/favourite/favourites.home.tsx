import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { useWhen } from '@/shared/ui/facts';
import { Portrait } from '@/shared/ui/portrait';
import { useFavourites } from './api/favourites';
import styles from './favourite.module.css';

/** The doctors a patient keeps, with the next free place of each; nothing while there are none. */
export default function Favourites() {
  const { t } = useTranslation('favourite');
  const say = useWhen();
  const words = useLanguage() === 'en' ? 'en' : 'zh';
  const { data } = useFavourites();
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul className={styles.doctors}>
        {data.map((one) => (
          <li key={one.practitioner}>
            <Link to={`/doctors/${one.practitioner}`}>
              <Portrait name={one.name[words]} src={`/api/practitioners/${one.practitioner}/portrait`} size={48} />
              <span>
                <b>{one.name[words]}</b>
                <small>{one.department[words]} · {one.institution[words]}</small>
                <small>{one.earliest === undefined ? t('none') : t('next', { when: say(one.earliest) })}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
