import { useTranslation } from 'react-i18next';
import { useWhen, When } from '@/shared/ui/facts';
import { Tag } from '@/shared/ui/tag';
import type { Emergency } from './api/emergency';
import styles from './confidentiality.module.css';

/** How far the review has come. */
export function ReviewTag({ of }: { of: Emergency }) {
  const { t } = useTranslation('confidentiality');
  if (of.verdict !== undefined) return <Tag tone={of.verdict === 'JUSTIFIED' ? 'good' : 'danger'}>{t(`verdicts.${of.verdict}`)}</Tag>;
  return <Tag tone={of.late ? 'danger' : 'warning'}>{t(of.late ? 'late' : 'waiting')}</Tag>;
}

/** Who, why, from when until when, and what came of it. */
export function Facts({ of }: { of: Emergency }) {
  const { t } = useTranslation('confidentiality');
  const when = useWhen();
  return (
    <dl className={styles.facts}>
      <div><dt>{t('doctor')}</dt><dd>{of.doctor}</dd></div>
      <div><dt>{t('institution')}</dt><dd>{of.institution}</dd></div>
      {of.patient !== undefined && <div><dt>{t('patient')}</dt><dd>{of.patient}</dd></div>}
      <div><dt>{t('reason')}</dt><dd>{t(`reasons.${of.reason}`)}</dd></div>
      <div><dt>{t('words')}</dt><dd className={styles.prose}>{of.words}</dd></div>
      <div><dt>{t('opened')}</dt><dd><When at={of.openedAt} /></dd></div>
      <div><dt>{t('ends')}</dt><dd><When at={of.end} />{of.open && <> <Tag tone="danger">{t('stillOpen')}</Tag></>}</dd></div>
      {of.verdict === undefined && <div><dt>{t('reviewBy')}</dt><dd>{when(`${of.reviewBy}T00:00:00+08:00`, 'day')}</dd></div>}
    </dl>
  );
}

/** Everything the doctor looked at while the record was open. */
export function Looks({ of }: { of: Emergency }) {
  const { t } = useTranslation('confidentiality');
  const looks = of.looks ?? [];
  if (looks.length === 0) return <p className={styles.quiet}>{t('noLooks')}</p>;
  return (
    <ol className={styles.looks}>
      {looks.map((look, place) => <li key={`${look.at} ${place}`}><span>{t([`actions.${look.action}`, 'actions.other'])}</span><small><When at={look.at} /></small></li>)}
    </ol>
  );
}
