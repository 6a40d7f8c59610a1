import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { useLetGo, type Dearer } from './api/rebooking';
import styles from './rebooking.module.css';

/** A dearer place that is kept while its difference is paid. */
export function KeptCard({ dearer }: { dearer: Dearer }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const say = useWhen();
  const letGo = useLetGo(dearer.id);
  const amount = moneyText(dearer.difference);
  return (
    <Card title={t('upgrade.kept')}>
      {letGo.error && <RuleRefusal problem={asProblem(letGo.error)} />}
      <p className={styles.text}>{t('upgrade.keptText', { when: say(dearer.startsAt), doctor: name(dearer.practitioner), amount })}</p>
      <p className={styles.text}>{t('upgrade.left')} <Countdown until={dearer.payBy} /></p>
      <div className={styles.acts}>
        {dearer.paymentNo && <ButtonLink kind="next" wide to={`/cashier/${dearer.paymentNo}`}>{t('upgrade.pay', { amount })}</ButtonLink>}
        <Button kind="quiet" busy={letGo.isPending} onClick={() => letGo.mutate()}>{t('upgrade.letGo')}</Button>
      </div>
    </Card>
  );
}
