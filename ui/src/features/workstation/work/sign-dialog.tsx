import { Input, Modal, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useLanguage } from '@/shared/i18n/hooks';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { announce } from '@/shared/ui/live-region';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useDiagnosisNames } from '../api/diagnoses';
import type { DiagnosisLine, Visit } from '../api/types';
import styles from './chart.module.css';

interface Props {
  visit: Visit;
  diagnoses: readonly DiagnosisLine[];
  title?: string;
  /** Sends the PIN with what is signed. */
  sign: { mutateAsync: (pin: string) => Promise<unknown>; isPending: boolean; error: Error | null };
  close: (signed: boolean) => void;
}

const FOCUS_MS = 150;

/** The doctor's signature: the PIN unlocks their own key for this one document (RX-14). */
export function SignDialog({ visit, diagnoses, title, sign, close }: Props) {
  const { t } = useTranslation('workstation');
  const english = useLanguage() === 'en';
  const [pin, setPin] = useState('');
  const found = useDiagnosisNames(diagnoses.map((one) => one.code));
  const nameOf = (code: string) => (english ? found(code).nameEn ?? found(code).nameZh : found(code).nameZh);
  const field = useRef<InputRef>(null);
  useEffect(() => {
    // The dialog first puts the focus on its closing cross; the PIN is what is typed next.
    const soon = setTimeout(() => field.current?.focus(), FOCUS_MS);
    return () => clearTimeout(soon);
  }, []);
  const run = () => {
    if (pin === '' || sign.isPending) return;
    sign.mutateAsync(pin).then(() => {
      announce(t('sign.done'));
      close(true);
    }, () => {
      setPin('');
      field.current?.focus();
    });
  };
  useShortcuts([{ keys: 'ctrl+enter', label: t('sign.act'), run }]);
  const problem = sign.error === null ? null : asProblem(sign.error);
  // A wrong PIN is said at its field; the rule behind it helps nobody there.
  const atPin = problem?.fields.some((one) => one.pointer === '/pin') ?? false;
  return (
    <Modal open title={title ?? t('sign.title')} onCancel={() => close(false)} onOk={run} width={440} okText={t('sign.now')} cancelText={t('cancel')}
      okButtonProps={{ disabled: pin === '', loading: sign.isPending }}>
      <dl className={styles.signing}>
        <div><dt>{t('sign.patient')}</dt><dd>{visit.patient.name} · {visit.number}</dd></div>
        {visit.kind !== 'ADVICE' && <div><dt>{t('diagnosis.label')}</dt><dd>{diagnoses.length === 0 ? t('sign.noDiagnosis') : diagnoses.map((one) => `${nameOf(one.code)}${one.suspected ? t('diagnosis.suspectedMark') : ''}`).join(t('comma'))}</dd></div>}
      </dl>
      <label className={styles.pinLabel} htmlFor="pin">{t('sign.pin')}</label>
      <Input.Password id="pin" ref={field} value={pin} inputMode="numeric" autoComplete="off" maxLength={32} status={problem ? 'error' : undefined}
        onChange={(event) => setPin(event.target.value)} onPressEnter={(event) => { if (!event.ctrlKey && !event.metaKey) run(); }} />
      <p className={styles.soft}>{t('sign.text')}</p>
      {problem !== null && (problem.rule && !atPin ? <RuleRefusal problem={problem} /> : <p role="alert" className={styles.wrong}>{problem.detail || problem.title}</p>)}
    </Modal>
  );
}
