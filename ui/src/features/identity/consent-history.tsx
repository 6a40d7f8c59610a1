import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { useConsentWords, type ConsentView } from './api/consents';
import { ConsentText } from './consent-text';
import styles from './identity.module.css';

/** What was decided before, and the very words of earlier versions. */
export function ConsentHistory({ consent }: { consent: ConsentView }) {
  const { t } = useTranslation('identity');
  const when = useWhen();
  const [read, setRead] = useState<string>();
  return (
    <Card title={t('consent.history')}>
      <ul className={styles.stack}>
        {consent.history.map((step) => (
          <li key={`${step.at} ${step.version}`}>
            <p>{t(step.given ? 'consent.states.GIVEN' : 'consent.states.REFUSED', { when: when(step.at) })}{step.endedAt !== undefined && ` · ${t('consent.states.WITHDRAWN', { when: when(step.endedAt) })}`}</p>
            <p className={styles.small}>{t('consent.version', { version: step.version })} · {t(step.byThemselves ? 'consent.bySelf' : 'consent.byGuardian')}</p>
            {step.digest !== undefined && step.version !== consent.version && <Button kind="quiet" onClick={() => setRead(step.digest)}>{t('consent.oldWords')}</Button>}
          </li>
        ))}
      </ul>
      {read !== undefined && <OldWords digest={read} />}
    </Card>
  );
}

function OldWords({ digest }: { digest: string }) {
  const { data } = useConsentWords(digest);
  return data === undefined ? <Skeleton lines={4} /> : <ConsentText consent={data} />;
}
