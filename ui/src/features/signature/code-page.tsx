import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import styles from './signature.module.css';

/** For those who hold a paper and read the code off it. */
export default function CodePage() {
  const { t } = useTranslation('signature');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  useTitle(t('code.title'));
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') void navigate(`/verify/${encodeURIComponent(code.trim())}`);
  };
  return (
    <form className={styles.card} onSubmit={open}>
      <h1>{t('code.title')}</h1>
      <p>{t('code.lead')}</p>
      <label htmlFor="verification-code">{t('code.label')}</label>
      <input id="verification-code" className={styles.code} autoFocus autoCapitalize="characters" autoComplete="off" spellCheck={false} maxLength={20}
        value={code} onChange={(event) => setCode(event.target.value)} aria-describedby="verification-code-hint" />
      <small id="verification-code-hint">{t('code.hint')}</small>
      <Button type="submit" kind="next" wide disabled={code.trim() === ''}>{t('code.act')}</Button>
    </form>
  );
}
