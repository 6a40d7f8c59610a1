import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDemo } from '../clock/clock';
import styles from './demo-mark.module.css';

const DemoClock = lazy(() => import('./demo-clock'));

/** Says that people and money on these screens are invented, and opens the clock that only a demo has. */
export function DemoMark() {
  const { t } = useTranslation('shared');
  const [open, setOpen] = useState(false);
  if (!useDemo()) return null;
  return (
    <>
      <button type="button" className={styles.mark} title={t('demo.hint')} aria-haspopup="dialog" onClick={() => setOpen(true)}>{t('demo.mark')}<span className="x-sr"> {t('demo.open')}</span></button>
      {open && <Suspense fallback={null}><DemoClock close={() => setOpen(false)} /></Suspense>}
    </>
  );
}
