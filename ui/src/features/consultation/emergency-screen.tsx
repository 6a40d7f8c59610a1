import { useTranslation } from 'react-i18next';
import { createPortal } from 'react-dom';
import { useEffect, useRef } from 'react';
import { useWords } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import type { RedFlag } from './api/types';
import styles from './emergency.module.css';

/** Fills the screen: call 120, what to do until help comes, and the way to the nearest emergency department. */
export function EmergencyScreen({ flags, back }: { flags: readonly RedFlag[]; back: () => void }) {
  const { t } = useTranslation('consultation');
  const words = useWords();
  const call = useRef<HTMLAnchorElement>(null);
  useEffect(() => call.current?.focus(), []);
  const flag = flags[0];
  return createPortal(
    <section className={styles.screen} role="alertdialog" aria-modal="true" aria-labelledby="emergency-title">
      <div className={styles.inner}>
        <Icon name="alert" size={56} />
        <h1 id="emergency-title">{t('emergency.title')}</h1>
        {flag && <p className={styles.name}>{words(flag.name)}</p>}
        <a ref={call} className={styles.call} href="tel:120"><Icon name="phone" />{t('emergency.call')}</a>
        {flag && <div className={styles.advice}><h2>{t('emergency.until')}</h2><p>{words(flag.advice)}</p></div>}
        <p>{t('emergency.noCharge')}</p>
        <button type="button" className={styles.back} onClick={back}>{t('emergency.back')}</button>
      </div>
    </section>,
    document.body,
  );
}
