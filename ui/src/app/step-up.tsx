import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { http, proveBy } from '@/api/http';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import styles from './step-up.module.css';

/** Asks for the second factor wherever an act needs it, then lets the act go on. */
export function StepUp() {
  const [answer, setAnswer] = useState<(given: boolean) => void>();
  useEffect(() => proveBy('factor.step-up-needed', () => new Promise((resolve) => setAnswer(() => resolve))), []);
  if (answer === undefined) return null;
  const close = (given: boolean) => {
    answer(given);
    setAnswer(undefined);
  };
  return <Sheet close={close} />;
}

function Sheet({ close }: { close: (given: boolean) => void }) {
  const { t } = useTranslation(['app', 'shared']);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const prove = useMutation({ mutationFn: () => http.post('/api/step-ups', { code }), onSuccess: () => close(true) });
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // Escape leaves this question alone, not the form beneath it with what was typed there.
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close(false);
    };
    window.addEventListener('keydown', escape, true);
    return () => window.removeEventListener('keydown', escape, true);
  }, [close]);
  // A wrong code is typed over, not deleted first.
  useEffect(() => {
    if (prove.error !== null) field.current?.select();
  }, [prove.error]);
  const problem = prove.error === null ? undefined : asProblem(prove.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate();
  };
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="step-up" onCancel={(event) => { event.preventDefault(); close(false); }}>
      <form onSubmit={submit}>
        <h2 id="step-up">{t('stepUp.title')}</h2>
        <p>{t('stepUp.text')}</p>
        <label>{t('stepUp.field')}
          <input ref={field} autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={24} value={code} aria-invalid={problem !== undefined} aria-describedby={problem && 'step-up-wrong'} onChange={(event) => setCode(event.target.value)} />
        </label>
        {problem && <p id="step-up-wrong" role="alert" className={styles.wrong}>{problem.detail}{problem.wayOut && <small>{problem.wayOut}</small>}</p>}
        <div className={styles.acts}>
          <Button kind="plain" onClick={() => close(false)}>{t('notNow', { ns: 'shared' })}</Button>
          <Button kind="main" type="submit" busy={prove.isPending} disabled={code.trim() === ''}>{t('stepUp.act')}</Button>
        </div>
      </form>
    </dialog>
  );
}
