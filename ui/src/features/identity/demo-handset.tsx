import { useTranslation } from 'react-i18next';
import { useDemo } from '@/shared/clock/clock';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { useDemoMessages } from './api/demo';
import styles from './identity.module.css';

/** The demo's telephone: shows what was sent, so that a code can be read without a real one. */
export function DemoHandset({ phone, sent, onFill }: { phone: string; sent: boolean; onFill: (code: string) => void }) {
  const { t } = useTranslation('identity');
  const shown = useDemo() && sent;
  const { data } = useDemoMessages(phone, shown);
  if (!shown) return null;
  const newest = data?.[0]?.text;
  const code = newest === undefined ? undefined : /\d{6}/.exec(newest)?.[0];
  return (
    <section className={styles.handset} aria-label={t('demo.phone')}>
      <header><Icon name="phone" size={18} />{t('demo.phone')}<small>{t('demo.phoneLead')}</small></header>
      <p className={styles.bubble} aria-live="polite">{newest ?? t('demo.waiting')}</p>
      {code !== undefined && <Button kind="plain" onClick={() => onFill(code)}>{t('demo.fill')}</Button>}
    </section>
  );
}
