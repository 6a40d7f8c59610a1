import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { Icon } from '@/shared/ui/icon';
import { announce } from '@/shared/ui/live-region';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useRecord } from '../api/record';
import { useClose } from '../api/visit-act';
import type { Visit } from '../api/types';
import { FollowUpChoice } from './follow-up-choice';
import { focusPaneSoon } from './panes';
import styles from './talk.module.css';

/** Ends a visit; says beforehand what is still missing instead of being refused afterwards. */
export function CloseDialog({ visit, close }: { visit: Visit; close: () => void }) {
  const { t } = useTranslation('workstation');
  const end = useClose(visit.id);
  const treatment = visit.kind === 'FOLLOW_UP';
  const record = useRecord(visit.id, treatment);
  const signed = visit.recordSigned || record.data?.signed != null;
  const missing = signed ? [] : record.data?.missing ?? [];
  const ready = !treatment || (visit.followUp === true && signed);
  const run = () => {
    if (!ready || end.isPending) return;
    end.mutateAsync(undefined).then(() => {
      announce(t('closed'));
      close();
      focusPaneSoon('queue');
    }, () => undefined);
  };
  useShortcuts([{ keys: 'ctrl+enter', label: t('act.close'), run }]);
  const problem = end.error === null ? null : asProblem(end.error);
  return (
    <Modal open title={t('close.title', { name: visit.patient.name })} onCancel={close} onOk={run} width={480}
      okText={t('act.close')} cancelText={t('cancel')} okButtonProps={{ disabled: !ready, loading: end.isPending, autoFocus: true }}>
      <p className={styles.soft}>{t(treatment ? 'close.textFollowUp' : 'close.textAdvice')}</p>
      {treatment && (
        <ul className={styles.checks}>
          <Check done={visit.followUp != null}><FollowUpChoice visit={visit} start={visit.followUp == null} /></Check>
          {visit.followUp === false && <li className={styles.wrong}><Icon name="alert" size={18} /><span>{t('close.notFollowUp')}</span></li>}
          <Check done={missing.length === 0} words={missing.length === 0 ? t('close.complete') : t('close.missing', { count: missing.length })} />
          <Check done={signed} words={signed ? t('close.signed') : t('close.unsigned')} />
        </ul>
      )}
      {problem !== null && (problem.rule ? <RuleRefusal problem={problem} /> : <p role="alert" className={styles.wrong}>{problem.detail || problem.title}</p>)}
    </Modal>
  );
}

function Check({ done, words, children }: { done: boolean; words?: string; children?: ReactNode }) {
  return (
    <li data-done={done}><Icon name={done ? 'check' : 'clock'} size={18} />{words !== undefined && <span>{words}</span>}{children}</li>
  );
}
