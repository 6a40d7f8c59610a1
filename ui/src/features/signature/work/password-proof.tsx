import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { asProblem } from '@/api/problem';
import styles from './key-page.module.css';

/** Shows that the doctor sits at the screen (SV-01). */
export function PasswordProof({ proven }: { proven: () => void }) {
  const { t } = useTranslation('signature');
  const [password, setPassword] = useState('');
  const prove = useMutation({ mutationFn: () => http.post('/api/presence', { password }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate(undefined, { onSuccess: proven });
  };
  return (
    <form className={styles.proof} onSubmit={submit}>
      <label htmlFor="signing-presence">{t('key.presence')}</label>
      <div className={styles.acts}>
        <Input.Password id="signing-presence" autoFocus autoComplete="current-password" placeholder={t('key.password')} maxLength={64} value={password}
          status={prove.error ? 'error' : undefined} onChange={(event) => setPassword(event.target.value)} />
        <Button type="primary" htmlType="submit" loading={prove.isPending} disabled={password === ''}>{t('key.confirm')}</Button>
      </div>
      {prove.error && <p role="alert" className={styles.wrong}>{asProblem(prove.error).detail}</p>}
    </form>
  );
}
