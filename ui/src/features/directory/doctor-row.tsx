import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { percentOf } from '@/shared/ui/hit-rate';
import { moneyText } from '@/shared/ui/say';
import { Portrait } from '@/shared/ui/portrait';
import { Tag } from '@/shared/ui/tag';
import type { DoctorRow as Row } from './api/directory';
import styles from './doctor-row.module.css';
import { useDoctorName, useSpan } from './words';

/** One doctor of a list: who, where, good at what, when, how soon, for how much. */
export function DoctorRow({ doctor }: { doctor: Row }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const span = useSpan();
  return (
    <Link to={`/doctors/${doctor.id}`} className={styles.row}>
      <Portrait name={name(doctor)} src={doctor.portrait} size={64} />
      <div className={styles.words}>
        <h3><span className={styles.name}>{name(doctor)}</span><span className={styles.rank}>{t(`title.${doctor.title}`)}</span></h3>
        <p className={styles.house}>{words(doctor.institution.name)} · {words(doctor.department.name)}</p>
        {words(doctor.goodAt) !== '' && <p className={styles.good}><span>{t('doctor.goodAt')}</span>{words(doctor.goodAt)}</p>}
        <div className={styles.tags}>
          {doctor.mayTreat
            ? <Tag tone="good">{t('doctor.treat')}</Tag>
            : doctor.mayConsult ? <Tag tone="info">{t('doctor.consult')}</Tag> : <Tag tone="warning">{t('doctor.noConsult')}</Tag>}
          {doctor.mayConsult && doctor.replyMinutes !== undefined && <Tag>{t('doctor.reply', { span: span(doctor.replyMinutes) })}</Tag>}
          {doctor.promises?.enough && <Tag tone="good">{t('doctor.kept', { percent: percentOf(doctor.promises), count: doctor.promises.due })}</Tag>}
        </div>
        <div className={styles.foot}>
          <span className={styles.next}>
            <Icon name="calendar" size={16} />
            {doctor.next === undefined ? t('doctor.noSlot') : <>{t('doctor.next')} <When at={doctor.next} /></>}
          </span>
          <Price doctor={doctor} />
        </div>
      </div>
    </Link>
  );
}

function Price({ doctor }: { doctor: Row }) {
  const { t } = useTranslation('directory');
  const online = doctor.mayConsult ? doctor.advicePrice : undefined;
  const price = online ?? doctor.clinicPrice;
  if (price === undefined) return null;
  return (
    <span className={styles.price}>
      <small>{t(online === undefined ? 'doctor.clinicFrom' : 'doctor.from')}</small>
      <b>{moneyText(price)}</b>
    </span>
  );
}
