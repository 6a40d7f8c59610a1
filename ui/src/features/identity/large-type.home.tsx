import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { useLargeTypeChoice } from '@/shared/session/large-type';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import styles from './identity.module.css';

/** Asks people of 60 and over once; the answer is kept with the account and holds on every device. */
export default function LargeTypeOffer() {
  const { t } = useTranslation('identity');
  const { me } = useMe();
  const [, choose] = useLargeTypeChoice();
  if (me.offerLargeType !== true) return null;
  return (
    <Card title={t('largeType.title')}>
      <p className={styles.lead}>{t('largeType.text')}</p>
      <div className={styles.acts}>
        <Button wide onClick={() => choose(true)}>{t('largeType.yes')}</Button>
        <Button kind="quiet" wide onClick={() => choose(false)}>{t('largeType.no')}</Button>
      </div>
    </Card>
  );
}
