import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Money } from '@/shared/ui/facts';
import { Portrait } from '@/shared/ui/portrait';
import type { OfferingFacts, VisitKind } from './api/types';
import styles from './new-visit.module.css';
import { useDoctorName } from './words';

/** Whom one is about to ask, and for what. */
export function DoctorCard({ doctor, kind, price }: { doctor: OfferingFacts['doctor']; kind: VisitKind; price: string }) {
  const { t } = useTranslation('consultation');
  const words = useWords();
  const name = useDoctorName();
  return (
    <Card>
      <div className={styles.doctor}>
        <Portrait name={doctor.name} src={`/api/practitioners/${doctor.id}/portrait`} size={56} />
        <div>
          <strong>{name(doctor)} · {t(`title.${doctor.title}`)}</strong>
          <span>{words(doctor.institution.name)} · {words(doctor.department.name)}</span>
          <span>{t(`kind.${kind}`)} <Money of={price} /></span>
        </div>
      </div>
    </Card>
  );
}
