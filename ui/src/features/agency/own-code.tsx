import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { now, useNow } from '@/shared/clock/clock';
import { Button } from '@/shared/ui/button';
import styles from './agency.module.css';
import { useOwnCode } from './api/mandates';

/** A code of the person's own phone. */
export function OwnCode({ value, onChange, wrong }: { value: string; onChange: (code: string) => void; wrong?: string }) {
  const { t } = useTranslation('agency');
  const send = useOwnCode();
  const [again, setAgain] = useState(0);
  const wait = Math.ceil((again - useNow(1000).getTime()) / 1000);
  const ask = () => send.mutate(undefined, { onSuccess: (sent) => setAgain(now().getTime() + sent.resendAfterSeconds * 1000) });
  return (
    <label className={styles.field}>
      <span>{t('form.code')}</span>
      <span className={styles.code}>
        <input type="text" inputMode="numeric" autoComplete="one-time-code" maxLength={6} value={value} aria-invalid={wrong !== undefined}
          onChange={(event) => onChange(event.target.value.normalize('NFKC').replace(/\D/g, ''))} />
        <Button kind="quiet" busy={send.isPending} disabled={wait > 0} onClick={ask}>{wait > 0 ? t('form.again', { count: wait }) : t('form.send')}</Button>
      </span>
      {(wrong ?? (send.error ? asProblem(send.error).detail : undefined)) !== undefined && <small role="alert" className={styles.wrong}>{wrong ?? asProblem(send.error).detail}</small>}
    </label>
  );
}
