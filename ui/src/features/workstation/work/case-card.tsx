import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import type { Visit } from '../api/types';
import styles from './thread.module.css';

/** What the patient came with: the complaint and the earlier diagnosis it rests on. */
export function CaseCard({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  return (
    <article className={styles.case}>
      <header><h2>{t('case.title')}</h2><small><When at={visit.requestedAt} /></small></header>
      <p>{visit.complaint}</p>
      {visit.kind === 'FOLLOW_UP' && (
        <small>{visit.evidence.length === 0 ? t('case.pilot') : visit.evidence.map((one) => t('case.evidence', { name: english ? one.nameEn ?? one.nameZh : one.nameZh, code: one.code, date: one.diagnosedOn })).join(t('comma'))}</small>
      )}
      {visit.kind === 'ADVICE' && <small>{t('case.advice')}</small>}
    </article>
  );
}
