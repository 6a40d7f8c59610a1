import { useTranslation } from 'react-i18next';
import type { VisitState } from './api/types';
import styles from './visit.module.css';

const TONES: Record<VisitState, string> = {
  REQUESTED: 'wait', WAITING: 'wait', IN_VISIT: 'live', RECORD_DUE: 'calm', CLOSED: 'calm', DECLINED: 'calm',
  TIMED_OUT: 'calm', TERMINATED: 'danger', LAPSED: 'calm', WITHDRAWN: 'calm',
};

export function StateChip({ state }: { state: VisitState }) {
  const { t } = useTranslation('consultation');
  return <span className={styles.chip} data-tone={TONES[state]}>{t(`state.${state}`)}</span>;
}
