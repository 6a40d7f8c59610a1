import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useCourse, useSit, type Course, type Result } from '../api/training';
import styles from '../training.module.css';

/** The onboarding course: lessons to read, questions to answer, and how the reader stands. */
export default function CoursePage() {
  const { t } = useTranslation('training');
  const { data, isPending, error, refetch } = useCourse();
  const [result, setResult] = useState<Result>();
  const [sitting, setSitting] = useState(false);
  const day = useDay();
  return (
    <WorkPage title={t('course.title')} lead={data && t('course.lead', { mark: data.passMark })}>
      {isPending && <Skeleton card lines={8} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className={styles.page}>
          {result ? <Outcome result={result} /> : data.owed
            ? <Alert type="warning" showIcon title={t('course.owed')} />
            : data.validUntil !== undefined && <Alert type="success" showIcon title={t('course.passed', { date: day(data.validUntil) })} />}
          {sitting && !result?.sitting.passed
            ? <Questions course={data} done={(one) => { setResult(one); setSitting(false); window.scrollTo({ top: 0 }); }} />
            : <><Lessons course={data} /><div className={styles.foot}><span className={styles.quiet}>{t('course.left', { count: data.triesLeft })}</span><Button kind="next" disabled={data.triesLeft === 0} onClick={() => { setResult(undefined); setSitting(true); window.scrollTo({ top: 0 }); }}>{t(data.owed ? 'course.begin' : 'course.again')}</Button></div></>}
        </div>
      )}
    </WorkPage>
  );
}

function Lessons({ course }: { course: Course }) {
  const words = useWords();
  return course.lessons.map((lesson) => (
    <section key={lesson.title.en} className={styles.panel}>
      <h2>{words(lesson.title)}</h2>
      {lesson.text.map((paragraph) => <p key={paragraph.en}>{words(paragraph)}</p>)}
    </section>
  ));
}

function Questions({ course, done }: { course: Course; done: (result: Result) => void }) {
  const { t } = useTranslation('training');
  const words = useWords();
  const sit = useSit();
  const [answers, setAnswers] = useState<Record<string, number>>({});
  const left = course.questions.length - Object.keys(answers).length;
  const send = () => sit.mutate({ version: course.version, answers: Object.entries(answers).map(([question, option]) => ({ question, option })) }, { onSuccess: done });
  return (
    <section className={styles.panel}>
      {course.questions.map((question, index) => (
        <fieldset key={question.id} className={styles.question}>
          <legend>{index + 1}. {words(question.ask)}</legend>
          <Radio.Group className={styles.options} value={answers[question.id]} onChange={(event) => setAnswers({ ...answers, [question.id]: event.target.value as number })}
            options={question.options.map((option, at) => ({ value: at + 1, label: words(option) }))} />
        </fieldset>
      ))}
      {sit.error && <RuleRefusal problem={asProblem(sit.error)} />}
      <div className={styles.foot}><span className={styles.quiet}>{left > 0 ? t('course.open', { count: left }) : t('course.all')}</span><Button kind="next" disabled={left > 0} busy={sit.isPending} onClick={send}>{t('course.send')}</Button></div>
    </section>
  );
}

function Outcome({ result }: { result: Result }) {
  const { t } = useTranslation('training');
  const words = useWords();
  const { sitting, wrong } = result;
  return (
    <>
      <Alert type={sitting.passed ? 'success' : 'error'} showIcon title={t(sitting.passed ? 'course.good' : 'course.bad', { score: sitting.score, mark: result.passMark })} />
      {wrong.length > 0 && (
        <section className={styles.panel}>
          <h2>{t('course.wrong')}</h2>
          <ul className={styles.wrong}>{wrong.map((one) => <li key={one.question}><b>{words(one.ask)}</b><p className={styles.quiet}>{words(one.why)}</p></li>)}</ul>
        </section>
      )}
    </>
  );
}
