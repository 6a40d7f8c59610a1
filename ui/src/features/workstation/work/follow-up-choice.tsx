import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useJudge } from '../api/visit-act';
import type { Visit } from '../api/types';
import styles from './talk.module.css';

/** The doctor's judgement whether this is a follow-up (SV-25); a visit of that kind cannot end without it. */
export function FollowUpChoice({ visit, start = false }: { visit: Visit; start?: boolean }) {
  const { t } = useTranslation('workstation');
  const judge = useJudge(visit.id);
  const value = judge.isPending ? judge.variables : visit.followUp ?? null;
  return (
    <div className={styles.choice} role="group" aria-label={t('followUp.label')}>
      <span aria-hidden="true">{t('followUp.label')}</span>
      <Radio.Group size="small" optionType="button" value={value} onChange={(event) => judge.mutate(event.target.value === true)}>
        <Radio.Button value autoFocus={start}>{t('followUp.yes')}</Radio.Button>
        <Radio.Button value={false}>{t('followUp.no')}</Radio.Button>
      </Radio.Group>
      {judge.error && <span role="alert" className={styles.wrong}>{asProblem(judge.error).detail}</span>}
    </div>
  );
}
