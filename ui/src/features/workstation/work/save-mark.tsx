import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import styles from './chart.module.css';
import type { SaveState } from './use-record-editor';

/** Where the note stands: saved when, being saved, or only on this device. */
export function SaveMark({ state, again }: { state: SaveState; again: () => void }) {
  const { t } = useTranslation('workstation');
  if (state.kind === 'failed') {
    const words = state.problem.passing ? t('note.onDevice') : state.problem.detail || state.problem.title;
    return <span className={styles.save} data-tone="bad" role="alert"><Icon name="alert" size={14} />{words}<button type="button" onClick={again}>{t('retry')}</button></span>;
  }
  if (state.kind !== 'saved') return <span className={styles.save}>{t(`note.${state.kind}`)}</span>;
  if (!state.at) return <span className={styles.save}>{t('note.fresh')}</span>;
  return <span className={styles.save}><Icon name="check" size={14} />{t('note.saved')} <When at={state.at} /></span>;
}
