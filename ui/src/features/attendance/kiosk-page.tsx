import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useTitle, useWords } from '@/shared/i18n/hooks';
import { BrandMark } from '@/shared/ui/brand';
import { Branch } from '@/shared/ui/grove';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import { displayKey, useKioskCheckIn } from './api/wall';
import styles from './wall.module.css';

const SHOWN_MS = 8_000;

/** A kiosk: its scanner types the code into the field as a keyboard would; the result makes room for the next person. */
export default function KioskPage() {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const [key] = useState(displayKey);
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { mutate, reset, data, error, isPending } = useKioskCheckIn(key);
  useTitle(t('kiosk.title'));
  useEffect(() => {
    if (data === undefined && error === null) {
      field.current?.focus();
      return;
    }
    const timer = setTimeout(reset, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [data, error, reset]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') mutate(code.trim());
    setCode('');
  };
  const problem = error === null ? undefined : asProblem(error);
  return (
    <div className={styles.kiosk} aria-live="polite">
      <Branch className={styles.branch} />
      <div><BrandMark size={88} /></div>
      <h1>{t(data === undefined ? 'kiosk.title' : 'kiosk.done')}</h1>
      {data === undefined ? (
        <>
          <p>{t('kiosk.scan')}<br />{t('kiosk.type')}</p>
          <form onSubmit={submit}>
            <input ref={field} value={code} onChange={(event) => setCode(event.target.value.toUpperCase())} maxLength={16} autoComplete="off" autoCapitalize="characters" aria-label={t('kiosk.code')} />
            <button type="submit" className={styles.go} disabled={isPending}>{t('kiosk.go')}</button>
          </form>
          {problem && <p className={styles.wrong} role="alert">{problem.detail}<br />{problem.wayOut}</p>}
        </>
      ) : (
        <>
          <p>{t('kiosk.number')}</p>
          <p className={styles.big}>{data.number}</p>
          <p>{name(data.department)}<br />{t('kiosk.place')} · {name(data.place)}</p>
          {data.late && <p>{t('kiosk.late')}</p>}
          <div><button type="button" className={styles.go} onClick={reset}>{t('kiosk.again')}</button></div>
        </>
      )}
      <LanguageSwitch />
    </div>
  );
}
