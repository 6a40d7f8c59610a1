import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAnswer, useOrder, type Answers, type Order, type Question } from './api/orders';
import { AskedDay, AskedKidneys, Choices, fieldOf, optionsOf } from './question-fields';
import styles from './examination.module.css';

/** What bears on the person's safety; the record's part is filled in already. */
export default function QuestionsPage() {
  const { t } = useTranslation('examination');
  const { id = '' } = useParams();
  const order = useOrder(id);
  if (order.isPending) return <PatientPage title={t('questions.title')}><Skeleton card lines={5} /><Skeleton card /></PatientPage>;
  if (order.data === undefined) return <PatientPage title={t('questions.title')}><Failed error={order.error} retry={() => void order.refetch()} /></PatientPage>;
  return <Form key={order.data.id} order={order.data} />;
}

/** Lasting things as the record has them now; the rest as it was answered. */
const begun = (order: Order): Answers => ({ ...order.suggested, ...Object.fromEntries(Object.entries(order.answers ?? {}).filter(([, value]) => value != null)) });

function Form({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Answers>(() => begun(order));
  const [tried, setTried] = useState(false);
  const answer = useAnswer(order.id);
  const set = (change: Partial<Answers>) => setAnswers((was) => ({ ...was, ...change }));
  const missing = order.questions.filter((one) => answers[fieldOf(one)] == null || (lacksDay(one, answers)));
  const problem = answer.error === null ? undefined : asProblem(answer.error);
  const save = () => {
    setTried(true);
    if (missing.length > 0) {
      document.getElementById(`question-${missing[0]}`)?.focus();
      return;
    }
    answer.mutate(answers, { onSuccess: () => void navigate(`/examinations/${order.id}`, { replace: true }) });
  };
  return (
    <PatientPage title={t('questions.title')} parent={`/examinations/${order.id}`} footer={<Button kind="next" wide busy={answer.isPending} onClick={save}>{t('questions.save')}</Button>}>
      <p className={styles.soft}>{order.examination.name} · {t('questions.lead')}</p>
      {problem && <RuleRefusal problem={problem} />}
      {order.questions.length === 0 && <Card><p>{t('questions.none')}</p></Card>}
      {order.questions.map((one) => (
        <Card key={one}>
          <fieldset id={`question-${one}`} tabIndex={-1} className={styles.question} data-missing={tried && missing.includes(one)}>
            <legend>{t(`questions.${one}`)}</legend>
            {t(`questions.hint.${one}`, { defaultValue: '' }) !== '' && <small>{t(`questions.hint.${one}`)}</small>}
            {order.noted.includes(one) && <span className={styles.noted}>{t('questions.fromChart')}</span>}
            <Choices name={one} options={optionsOf(one)} chosen={answers[fieldOf(one)]} onChange={(value) => set({ [fieldOf(one)]: value })} />
            {one === 'KIDNEYS' && <AskedKidneys answers={answers} set={set} />}
            {one === 'ANTIBIOTICS' && answers.antibiotics === true && <AskedDay field="antibioticsOn" days={28} answers={answers} set={set} />}
            {one === 'ACID_BLOCKERS' && answers.acidBlockers === true && <AskedDay field="acidBlockersOn" days={14} answers={answers} set={set} />}
            {tried && missing.includes(one) && <p className={styles.missing} role="alert">{t('questions.missing')}</p>}
          </fieldset>
        </Card>
      ))}
    </PatientPage>
  );
}

function lacksDay(question: Question, answers: Answers): boolean {
  switch (question) {
    case 'ANTIBIOTICS': return answers.antibiotics === true && answers.antibioticsOn == null;
    case 'ACID_BLOCKERS': return answers.acidBlockers === true && answers.acidBlockersOn == null;
    case 'KIDNEYS': return (answers.egfr == null) !== (answers.egfrOn == null);
    default: return false;
  }
}
