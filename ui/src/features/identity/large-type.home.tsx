import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { followAccountLargeType, useLargeType } from '@/shared/theme/look';
import { Button } from '@/shared/ui/button';
import { useIdentity, usePreferLargeType } from './api/me';
import styles from './identity.module.css';

/** Asks people of 60 and over once; the answer is kept with the account and holds on every device. */
export default function LargeTypeOffer() {
  const { t } = useTranslation('identity');
  const { data } = useIdentity();
  const [, chooseHere] = useLargeType();
  const prefer = usePreferLargeType();
  useEffect(() => {
    if (data?.largeType !== undefined) followAccountLargeType(data.largeType);
  }, [data?.largeType]);
  if (data?.offerLargeType !== true) return null;
  const answer = (large: boolean) => {
    chooseHere(large);
    prefer.mutate(large);
  };
  return (
    <Card>
      <div className={styles.offer}>
        <h2>{t('largeType.title')}</h2>
        <p className={styles.lead}>{t('largeType.text')}</p>
        <Button kind="main" wide onClick={() => answer(true)}>{t('largeType.yes')}</Button>
        <Button kind="plain" wide onClick={() => answer(false)}>{t('largeType.no')}</Button>
      </div>
    </Card>
  );
}
