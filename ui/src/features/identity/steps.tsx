import { useTranslation } from 'react-i18next';
import styles from './identity.module.css';

const STEPS = ['sign', 'verify', 'consent'] as const;

/** Where a newcomer stands: signed in, verified, consent signed. */
export function Steps({ at }: { at: (typeof STEPS)[number] }) {
  const { t } = useTranslation('identity');
  const place = STEPS.indexOf(at);
  return (
    <ol className={styles.steps} aria-label={t('verify.stepLabel', { at: place + 1, name: t(`verify.steps.${at}`) })}>
      {STEPS.map((step, index) => (
        <li key={step} data-state={index < place ? 'done' : index === place ? 'now' : 'later'} aria-current={index === place ? 'step' : undefined}>
          {t(`verify.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
