import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { GrowArea } from '@/shared/ui/grow-area';
import { announce } from '@/shared/ui/live-region';
import { useDecline, useTerminate } from '../api/visit-act';
import type { Visit } from '../api/types';
import { focusPaneSoon } from './panes';
import styles from './talk.module.css';

const REASONS = {
  decline: ['BUSY', 'OUT_OF_SCOPE', 'NOT_SUITABLE', 'INSUFFICIENT_MATERIAL', 'OTHER'],
  terminate: ['CONDITION_CHANGED', 'FIRST_VISIT', 'NEEDS_EXAMINATION', 'RED_FLAG', 'OTHER'],
} as const;

interface Props {
  way: keyof typeof REASONS;
  visit: Visit;
  close: () => void;
}

/** Declines a waiting visit, or ends a running one and sends the patient to a hospital (DX-05); both return the fee. */
export function EndingDialog({ way, visit, close }: Props) {
  const { t } = useTranslation('workstation');
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const decline = useDecline(visit.id);
  const terminate = useTerminate(visit.id);
  const act = way === 'decline' ? decline : terminate;
  const noteNeeded = reason === 'OTHER' && note.trim() === '';
  const ready = reason !== undefined && !noteNeeded;
  const run = () => {
    if (!ready || act.isPending) return;
    act.mutateAsync({ reason, note: note.trim() }).then(() => {
      announce(t(`${way}.done`));
      close();
      focusPaneSoon('queue');
    }, () => undefined);
  };
  useShortcuts([{ keys: 'ctrl+enter', label: t(`${way}.act`), run }]);
  return (
    <Modal open title={t(`${way}.title`, { name: visit.patient.name })} onCancel={close} onOk={run} width={480}
      okText={t(`${way}.act`)} cancelText={t('cancel')} okButtonProps={{ danger: true, disabled: !ready, loading: act.isPending }}>
      <p className={styles.soft}>{t(`${way}.text`)}</p>
      <Radio.Group className={styles.reasons} value={reason} onChange={(event) => setReason(String(event.target.value))} aria-label={t('reasonLabel')}>
        {REASONS[way].map((code, at) => <Radio key={code} value={code} autoFocus={at === 0}>{t(`reason.${code}`)}</Radio>)}
      </Radio.Group>
      <label className={styles.label} htmlFor="ending-note">{t(`${way}.note`)}{reason === 'OTHER' && <em> {t('needed')}</em>}</label>
      <GrowArea id="ending-note" value={note} maxLength={500} maxRows={5} onChange={(event) => setNote(event.target.value)} />
      {act.error && <p role="alert" className={styles.wrong}>{asProblem(act.error).detail || asProblem(act.error).title}</p>}
    </Modal>
  );
}
