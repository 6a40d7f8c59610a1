import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import type { Visit } from '../api/visit';
import styles from './thread.module.css';

/** What the patient came with: the complaint and the earlier diagnosis it rests on. */
export function CaseCard({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  return (
    <article className={styles.case}>
      <header><h2>{t('case.title')}</h2><small><When at={visit.requestedAt} /></small></header>
      <p>{visit.complaint}</p>
      {visit.kind === 'FOLLOW_UP' && (
        <small>{visit.evidencedCodes.length > 0 ? t('case.evidence', { count: visit.evidence.length, codes: visit.evidencedCodes.join(', ') }) : t('case.pilot')}</small>
      )}
      {visit.kind === 'ADVICE' && <small>{t('case.advice')}</small>}
    </article>
  );
}
