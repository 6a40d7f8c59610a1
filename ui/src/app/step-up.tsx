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
  const [code, setCode] = useState('');
  const prove = useMutation({ mutationFn: () => http.post('/api/step-ups', { code }), onSuccess: () => close(true) });
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
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
          <input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={24} value={code} aria-invalid={prove.error !== null} onChange={(event) => setCode(event.target.value)} />
        </label>
        {prove.error && <p role="alert" className={styles.wrong}>{asProblem(prove.error).detail}</p>}
        <div className={styles.acts}>
          <Button kind="plain" onClick={() => close(false)}>{t('notNow', { ns: 'shared' })}</Button>
          <Button kind="main" type="submit" busy={prove.isPending} disabled={code.trim() === ''}>{t('stepUp.act')}</Button>
        </div>
      </form>
    </dialog>
  );
}
