import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Card } from '@/shared/patient/card';
import type { ExaminationSection } from '@/shared/registry/feature';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { useAnswer, useDisplaced, type Displaced } from './api/outages';
import styles from './outage.module.css';

/** On the page of an examination: the question a stopped device asks, or what became of it. */
export default function DisplacedSection({ orderId, booked }: ExaminationSection) {
  const { data } = useDisplaced(orderId);
  if (!data || data.state === 'OVERTAKEN') return null;
  if (data.state === 'MOVED') return booked ? <Asked orderId={orderId} displaced={data} /> : null;
  // A new booking is not what was lost: only what was kept is still worth saying beside it.
  return booked === (data.state === 'ACCEPTED') ? <Became displaced={data} /> : null;
}

function Asked({ orderId, displaced }: { orderId: string; displaced: Displaced }) {
  const { t } = useTranslation('outage');
  const say = useWhen();
  const confirm = useConfirm();
  const answer = useAnswer(orderId);
  const refuse = async () => {
    const sure = await confirm({ title: t('section.refuseTitle'), text: t('section.refuseText'), act: t('section.refuseAct'), keep: t('section.keep'), danger: true });
    if (sure) answer.mutate(false);
  };
  return (
    <Card title={t('section.asked')}>
      {answer.error && <RuleRefusal problem={asProblem(answer.error)} />}
      <p className={styles.text}>{t('section.askedText', { was: say(displaced.startsAt), until: displaced.answerBy ? say(displaced.answerBy) : '' })}</p>
      <div className={styles.acts}>
        <Button kind="next" wide busy={answer.isPending} onClick={() => answer.mutate(true)}>{t('section.accept')}</Button>
        <ButtonLink kind="plain" wide to={`/examinations/${orderId}/times`}>{t('section.other')}</ButtonLink>
        <Button kind="quiet" busy={answer.isPending} onClick={() => void refuse()}>{t('section.refuse')}</Button>
      </div>
    </Card>
  );
}

function Became({ displaced }: { displaced: Displaced }) {
  const { t } = useTranslation('outage');
  const say = useWhen();
  return <p className={styles.note}><Icon name={displaced.state === 'ACCEPTED' ? 'check' : 'info'} size={18} />{t(`section.${displaced.state}`, { was: say(displaced.startsAt), amount: moneyText(displaced.refund) })}</p>;
}
