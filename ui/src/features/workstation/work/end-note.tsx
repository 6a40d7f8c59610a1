import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import type { Visit } from '../api/types';
import styles from './talk.module.css';

/** The last line of a visit that is over: how it ended, when, why, and what is still owed. */
export function EndNote({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  return (
    <footer className={styles.over} data-tone={visit.state === 'RECORD_DUE' ? 'soon' : undefined}>
      <p><b>{t(`state.${visit.state}`)}</b>{visit.endedAt && <> · <When at={visit.endedAt} /></>}{visit.endReason && t(`reason.${visit.endReason}`, { defaultValue: '' }) !== '' && <> · {t(`reason.${visit.endReason}`)}</>}</p>
      {visit.endNote && <p>{visit.endNote}</p>}
      {visit.state === 'RECORD_DUE' && <p>{t('recordDueHint')}</p>}
    </footer>
  );
}
