import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Money } from '@/shared/ui/facts';
import { PromiseTerms } from '@/shared/visit/promise-terms';
import type { EvidenceFacts, Member, OfferingFacts } from './api/types';
import styles from './new-visit.module.css';
import { useDiagnosisName } from './words';

/** Price and promise, read once more before paying. */
export function PayStep({ service, member, complaint, evidence }: {
  service: OfferingFacts['service']; member: Member | undefined; complaint: string; evidence: readonly EvidenceFacts[];
}) {
  const { t } = useTranslation('consultation');
  const name = useDiagnosisName();
  return (
    <>
      <Card title={t('pay.review')}>
        <dl className={styles.facts}>
          <dt>{t('pay.patient')}</dt><dd>{member?.name}</dd>
          {evidence.length > 0 && <><dt>{t('pay.evidence')}</dt><dd>{evidence.map(name).join(t('comma'))}</dd></>}
        </dl>
        <p className={styles.words}>{complaint}</p>
      </Card>
      <Card title={t('pay.promise')}>
        <dl className={styles.facts}>
          <dt>{t('pay.talk')}</dt><dd>{t('promise.hours', { count: Math.round(service.windowMinutes / 60) })}</dd>
          <dt>{t('pay.exchanges')}</dt><dd>{service.exchanges > 0 ? t('promise.exchanges', { count: service.exchanges }) : t('promise.unlimited')}</dd>
        </dl>
        <PromiseTerms offering={service.id} />
      </Card>
      <Card>
        <div className={styles.total}><span>{t('pay.total')}</span><strong><Money of={service.price} /></strong></div>
      </Card>
    </>
  );
}
