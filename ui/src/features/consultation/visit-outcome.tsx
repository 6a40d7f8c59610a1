import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Money } from '@/shared/ui/facts';
import type { Visit } from './api/types';
import { RatingSheet } from './rating-sheet';
import styles from './visit.module.css';

/** What came of the visit: referred, refunded, recorded, rated. */
export function VisitOutcome({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      {visit.state === 'TERMINATED' && (
        <section className={styles.referral} role="alert">
          <h2><Icon name="hospital" />{t('refer.title')}</h2>
          <p>{t(`refer.reason.${visit.endReason ?? 'OTHER'}`)}</p>
          {visit.endNote && <p className={styles.complaint}>{t('refer.note', { note: visit.endNote })}</p>}
          <p>{t('refer.emergency')} <a href="tel:120">120</a></p>
        </section>
      )}
      {visit.state === 'DECLINED' && (
        <Card title={t('declined.title')}>
          <p>{t(`declined.reason.${visit.endReason ?? 'OTHER'}`)}</p>
          {visit.endNote && <p className={styles.complaint}>{t('declined.note', { note: visit.endNote })}</p>}
        </Card>
      )}
      {visit.refunded !== undefined && (
        <p className={styles.refund} role="status"><Icon name="wallet" size={20} /><span>{t('refunded')} <Money of={visit.refunded} /></span></p>
      )}
      {visit.recordSigned && (
        <Card><div className={styles.next}><span>{t('record.ready')}</span><ButtonLink kind="plain" to={`/records?patient=${visit.patient.id}&encounter=${visit.id}`}>{t('record.open')}</ButtonLink></div></Card>
      )}
      <Rate visit={visit} />
    </>
  );
}

function Rate({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const [open, setOpen] = useState(false);
  if (visit.review !== undefined) {
    return (
      <Card title={t('rate.yours')}>
        <p aria-label={t('rate.stars', { count: visit.review.satisfaction })} className={styles.stars}>
          {'★'.repeat(visit.review.satisfaction)}<span>{'★'.repeat(5 - visit.review.satisfaction)}</span>
          <small>{t('rate.points', { count: visit.review.score })}</small>
        </p>
        {visit.review.comment !== '' && <p className={styles.complaint}>{visit.review.comment}</p>}
      </Card>
    );
  }
  if (visit.acceptedAt === undefined || visit.endedAt === undefined) return null;
  return (
    <Card>
      <div className={styles.next}><span>{t('rate.ask')}</span><Button kind="main" onClick={() => setOpen(true)}>{t('rate.open')}</Button></div>
      {open && <RatingSheet visit={visit.id} close={() => setOpen(false)} />}
    </Card>
  );
}
