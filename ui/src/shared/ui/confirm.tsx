import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './confirm.module.css';

export interface Question {
  title: string;
  text?: ReactNode;
  /** The consequence in the button's words: 退号并退款 ¥25.00. */
  act: string;
  danger?: boolean;
  /** Words of the way back; defaults to "not now". */
  keep?: string;
}

type Ask = (question: Question) => Promise<boolean>;
const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** Asks once before a costly act; resolves to the person's choice. Serves all faces. */
export const useConfirm = (): Ask => useContext(ConfirmContext);

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; answer: (yes: boolean) => void } | null>(null);
  const ask = useCallback<Ask>((question) => new Promise((answer) => setAsked({ question, answer })), []);
  const close = (yes: boolean) => {
    asked?.answer(yes);
    setAsked(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && <Sheet question={asked.question} close={close} />}
    </ConfirmContext>
  );
}

function Sheet({ question, close }: { question: Question; close: (yes: boolean) => void }) {
  const { t } = useTranslation('shared');
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="confirm-title" onCancel={(event) => { event.preventDefault(); close(false); }}>
      <h2 id="confirm-title">{question.title}</h2>
      {question.text !== undefined && <div className={styles.text}>{question.text}</div>}
      <div className={styles.acts}>
        <Button kind="plain" onClick={() => close(false)} autoFocus>{question.keep ?? t('notNow')}</Button>
        <Button kind={question.danger ? 'danger' : 'main'} onClick={() => close(true)}>{question.act}</Button>
      </div>
    </dialog>
  );
}
