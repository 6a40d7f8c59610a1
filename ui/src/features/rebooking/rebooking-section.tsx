import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import type { AppointmentSection } from '@/shared/registry/feature';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { useAnswer, useRebooking, type Rebooking } from './api/rebooking';
import { KeptCard } from './kept-card';
import styles from './rebooking.module.css';

/** On the page of an appointment: the question a doctor's leave asks, what became of it, or the way to another time. */
export default function RebookingCard({ appointmentId }: AppointmentSection) {
  const { data } = useRebooking(appointmentId);
  if (data === undefined) return null;
  if (data.upgrade) return <><Became displaced={data.displaced} /><KeptCard dearer={data.upgrade} /></>;
  if (data.displaced?.state === 'MOVED') return <Asked id={appointmentId} displaced={data.displaced} />;
  return <><Became displaced={data.displaced} />{data.movable && <Movable id={appointmentId} rebooking={data} />}</>;
}

type Displaced = NonNullable<Rebooking['displaced']>;

function Asked({ id, displaced }: { id: string; displaced: Displaced }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const say = useWhen();
  const confirm = useConfirm();
  const answer = useAnswer(id);
  const refuse = async () => {
    const sure = await confirm({ title: t('section.refuseTitle'), text: t('section.refuseText'), act: t('section.refuseAct'), keep: t('section.keep'), danger: true });
    if (sure) answer.mutate(false);
  };
  return (
    <Card title={t('section.asked')}>
      {answer.error && <RuleRefusal problem={asProblem(answer.error)} />}
      <p className={styles.text}>{t('section.askedText', { doctor: name(displaced.practitioner), was: say(displaced.startsAt), until: displaced.answerBy ? say(displaced.answerBy) : '' })}</p>
      <div className={styles.acts}>
        <Button kind="next" wide busy={answer.isPending} onClick={() => answer.mutate(true)}>{t('section.accept')}</Button>
        <ButtonLink kind="plain" wide to={`/appointments/${id}/move`}>{t('section.other')}</ButtonLink>
        <Button kind="quiet" busy={answer.isPending} onClick={() => void refuse()}>{t('section.refuse')}</Button>
      </div>
    </Card>
  );
}

function Became({ displaced }: { displaced: Rebooking['displaced'] }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const say = useWhen();
  if (!displaced || displaced.state === 'OVERTAKEN') return null;
  const accepted = displaced.state === 'ACCEPTED';
  const text = accepted ? t('section.accepted') : t(`section.${displaced.state}`, { doctor: name(displaced.practitioner), was: say(displaced.startsAt), amount: moneyText(displaced.refund) });
  return <p className={styles.note}><Icon name={accepted ? 'check' : 'info'} size={18} />{text}</p>;
}

function Movable({ id, rebooking }: { id: string; rebooking: Rebooking }) {
  const { t } = useTranslation('rebooking');
  const say = useWhen();
  return (
    <Card title={t('section.title')}>
      <p className={styles.text}>{t('section.until', { when: say(rebooking.moveUntil), left: rebooking.movesLeft })}</p>
      <ButtonLink kind="plain" wide to={`/appointments/${id}/move`}>{t('section.act')}</ButtonLink>
    </Card>
  );
}
