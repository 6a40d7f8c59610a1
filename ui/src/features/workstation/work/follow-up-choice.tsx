import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useJudge } from '../api/visit-act';
import type { Visit } from '../api/visit';
import styles from './talk.module.css';

/** The doctor's judgement whether this is a follow-up (SV-25); a visit of that kind cannot end without it. */
export function FollowUpChoice({ visit, long = false }: { visit: Visit; long?: boolean }) {
  const { t } = useTranslation('workstation');
  const judge = useJudge(visit.id);
  const value = judge.isPending ? judge.variables : visit.followUp;
  return (
    <div className={styles.choice}>
      <span id={`follow-up-${long}`}>{t('followUp.label')}</span>
      <Segmented size="small" aria-labelledby={`follow-up-${long}`} value={value === true ? 'yes' : value === false ? 'no' : ''}
        options={[{ value: 'yes', label: t('followUp.yes') }, { value: 'no', label: t('followUp.no') }]}
        onChange={(next) => judge.mutate(next === 'yes')} />
      {judge.error && <span role="alert" className={styles.wrong}>{asProblem(judge.error).detail}</span>}
    </div>
  );
}
