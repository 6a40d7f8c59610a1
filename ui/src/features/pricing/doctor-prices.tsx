import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import { useHistory, useServicesOfDoctor } from './api/services';
import { PriceLines } from './price-lines';
import styles from './pricing.module.css';
import { useServiceName } from './words';

/** The prices of one doctor's services over time, and the way to those of the whole hospital. */
export default function DoctorPrices({ practitionerId }: { practitionerId: string; may?: boolean }) {
  const { t } = useTranslation('pricing');
  const page = useServicesOfDoctor(practitionerId).data;
  if (page === undefined || page.services.length === 0) return null;
  return (
    <Card title={t('public.doctor')}>
      <ul className={styles.rows}>{page.services.map((service) => <li key={service.id}><Service id={service.id} kind={service.kind} /></li>)}</ul>
      <p className={styles.soft}><Link to={`/institutions/${page.doctor.institution.slug}/prices`}>{t('public.all')}</Link> · <Link to="/rules/XL-PRICE">{t('public.rule')}</Link></p>
    </Card>
  );
}

function Service({ id, kind }: { id: string; kind: 'ADVICE' | 'FOLLOW_UP' | 'CLINIC' }) {
  const name = useServiceName();
  const history = useHistory(id);
  return (
    <div className={styles.stack}>
      <b>{name({ kind, mode: kind === 'CLINIC' ? 'IN_PERSON' : 'TEXT' })}</b>
      {history.data && <PriceLines lines={history.data.lines} />}
    </div>
  );
}
