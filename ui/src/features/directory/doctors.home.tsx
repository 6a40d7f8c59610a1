import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Portrait } from '@/shared/ui/portrait';
import { useDoctors } from './api/directory';
import styles from './home-cards.module.css';
import { useDoctorName } from './words';

/** Chief physicians who may treat online. */
export default function DoctorsCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const doctors = useDoctors({ treat: true, title: 'CHIEF', sort: 'EARLIEST' }, 8).data?.pages[0]?.items;
  if (doctors === undefined || doctors.length === 0) return null;
  return (
    <Card title={t('doctor.recommended')} more={{ label: t('doctor.more'), to: '/find?title=CHIEF&treat=true' }}>
      <ul className={styles.doctors}>
        {doctors.map((doctor) => (
          <li key={doctor.id}>
            <Link to={`/doctors/${doctor.id}`}>
              <Portrait name={name(doctor)} src={doctor.portrait} size={64} />
              <b>{name(doctor)}</b>
              <small>{t(`title.${doctor.title}`)}</small>
              <small>{words(doctor.department.name)}</small>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
