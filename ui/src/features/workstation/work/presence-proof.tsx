import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useProvePresence } from '../api/presence';
import styles from './talk.module.css';

/** "Confirm it is you before accepting" (SV-01), in the place of the accept button. */
export function PresenceProof({ proven, cancel }: { proven: () => void; cancel: () => void }) {
  const { t } = useTranslation('workstation');
  const [password, setPassword] = useState('');
  const prove = useProvePresence();
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    prove.mutate(password, {
      onSuccess: proven,
      onError: () => {
        setPassword('');
        field.current?.focus();
      },
    });
  };
  return (
    <form className={styles.presence} onSubmit={submit}
      onKeyDown={(event) => { if (event.key === 'Escape') cancel(); }}>
      <label htmlFor="presence">{t('presence.title')}</label>
      <p>{t('presence.text')}</p>
      <div>
        <Input.Password id="presence" ref={field} value={password} autoComplete="current-password" placeholder={t('presence.field')} maxLength={64}
          status={prove.error ? 'error' : undefined} aria-invalid={prove.error !== null} onChange={(event) => setPassword(event.target.value)} />
        <Button type="primary" htmlType="submit" loading={prove.isPending} disabled={password === ''}>{t('presence.act')}</Button>
        <Button onClick={cancel}>{t('cancel')}</Button>
      </div>
      {prove.error && <p role="alert" className={styles.wrong}>{asProblem(prove.error).detail || t('presence.wrong')}</p>}
    </form>
  );
}
