import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { asProblem } from '@/api/problem';
import { setServerNow, useNow } from '../clock/clock';
import { useLanguage } from '../i18n/hooks';
import { Button } from './button';
import styles from './confirm.module.css';
import marks from './demo-mark.module.css';

const STEPS = [['quarter', 15], ['hour', 60], ['halfDay', 720], ['day', 1440]] as const;

/** Moves the demo's time forward, so that reminders, lapses and promises can be watched; it never goes back. */
export default function DemoClock({ close }: { close: () => void }) {
  const { t } = useTranslation('shared');
  const say = new Intl.DateTimeFormat(useLanguage() === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const client = useQueryClient();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const move = useMutation({
    mutationFn: (minutes: number) => http.post<{ now: string }>('/api/demo/clock', { minutes }),
    onSuccess: ({ now }) => {
      setServerNow(now, true);
      void client.invalidateQueries();
    },
  });
  const at = useNow(1000);
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="demo-clock" onCancel={(event) => { event.preventDefault(); close(); }}>
      <h2 id="demo-clock">{t('demo.title')}</h2>
      <p className={marks.now} role="status">{t('demo.now')} <strong>{say.format(at)}</strong></p>
      <p className={styles.text}>{t('demo.text')}</p>
      <div className={marks.steps}>
        {STEPS.map(([step, minutes], index) => (
          <Button key={step} kind="plain" autoFocus={index === 0} disabled={move.isPending} onClick={() => move.mutate(minutes)}>{t(`demo.step.${step}`)}</Button>
        ))}
      </div>
      {move.isError && <p className={styles.text} role="alert">{asProblem(move.error).message}</p>}
      <div className={styles.acts}><Button kind="main" onClick={close}>{t('demo.close')}</Button></div>
    </dialog>
  );
}
