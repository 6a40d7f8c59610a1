import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { http, proveBy } from '@/api/http';
import { asProblem } from '@/api/problem';
import type { Schema } from '@/api/types';
import { now, useNow } from '@/shared/clock/clock';
import { Button } from '@/shared/ui/button';
import styles from './step-up.module.css';

/** Asks the represented person for their yes wherever an agent's act needs it, then lets the act go on. */
export function AgentYes() {
  const [answer, setAnswer] = useState<(given: boolean) => void>();
  useEffect(() => proveBy('agency.confirmation-needed', () => new Promise((resolve) => setAnswer(() => resolve))), []);
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
  const [again, setAgain] = useState(0);
  const wait = Math.ceil((again - useNow(1000).getTime()) / 1000);
  const { data } = useQuery({ queryKey: ['agent-confirmation'], staleTime: 0, queryFn: ({ signal }) => http.get<Schema<'Question'>>('/api/agent-confirmation', { signal }) });
  const ask = useMutation({
    mutationFn: () => http.post<Schema<'CodeSent'>>('/api/agent-confirmation/code'),
    onSuccess: (sent) => setAgain(now().getTime() + sent.resendAfterSeconds * 1000),
  });
  const confirm = useMutation({ mutationFn: () => http.post('/api/agent-confirmation', { code }), onSuccess: () => close(true) });
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  const error = confirm.error ?? ask.error;
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="agent-yes" onCancel={(event) => { event.preventDefault(); close(false); }}>
      <form onSubmit={submit}>
        <h2 id="agent-yes">{t('agentYes.title')}</h2>
        <p>{data && t(`agentYes.text_${data.errand}`, { name: data.name, phone: data.maskedPhone ?? '' })}</p>
        <div className={styles.send}>
          <Button kind="plain" busy={ask.isPending} disabled={wait > 0} onClick={() => ask.mutate()}>{wait > 0 ? t('agentYes.again', { count: wait }) : t('agentYes.send')}</Button>
          {ask.isSuccess && <small role="status">{t('agentYes.sent')}</small>}
        </div>
        <label>{t('agentYes.field')}
          <input inputMode="numeric" autoComplete="off" maxLength={8} value={code} aria-invalid={confirm.error !== null} onChange={(event) => setCode(event.target.value)} />
        </label>
        {error && <p role="alert" className={styles.wrong}>{asProblem(error).detail}</p>}
        <div className={styles.acts}>
          <Button kind="plain" onClick={() => close(false)}>{t('notNow', { ns: 'shared' })}</Button>
          <Button kind="main" type="submit" busy={confirm.isPending} disabled={code.trim() === ''}>{t('agentYes.act')}</Button>
        </div>
      </form>
    </dialog>
  );
}
