import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { usePlan, type Reviewer } from '../api/pharmacists';
import styles from './credentialing.module.css';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
type Day = (typeof DAYS)[number];
const HOURS = Array.from({ length: 48 }, (_, at) => `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`);

interface Span { weekday: Day; begins: string; ends: string }

/** One pharmacist's hours of the week: shown, added for several days at once, taken away. */
export function DutyWeek({ reviewer }: { reviewer: Reviewer }) {
  const { t } = useTranslation('credentialing');
  const plan = usePlan(reviewer.id);
  const spans: Span[] = reviewer.duties.map((one) => ({ weekday: one.weekday, begins: one.begins.slice(0, 5), ends: one.ends.slice(0, 5) }));
  const [days, setDays] = useState<Day[]>([]);
  const [begins, setBegins] = useState('08:00');
  const [ends, setEnds] = useState('17:30');
  const add = () => plan.mutate([...spans, ...days.map((weekday) => ({ weekday, begins, ends }))], { onSuccess: () => setDays([]) });
  const hours = HOURS.map((hour) => ({ value: hour, label: hour }));
  return (
    <>
      <ul className={styles.acts}>
        {spans.map((span, at) => (
          <li key={`${span.weekday}${span.begins}`}>
            {t(`days.${span.weekday}`)} {span.begins}–{span.ends}
            <Button kind="quiet" aria-label={t('pharmacists.remove', { day: t(`days.${span.weekday}`), begins: span.begins })} onClick={() => plan.mutate(spans.filter((_, place) => place !== at))}>×</Button>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <label>{t('pharmacists.days')}<Select mode="multiple" aria-label={t('pharmacists.days')} value={days} onChange={setDays} options={DAYS.map((value) => ({ value, label: t(`days.${value}`) }))} /></label>
        <label>{t('pharmacists.begins')}<Select aria-label={t('pharmacists.begins')} value={begins} onChange={setBegins} options={hours} /></label>
        <label>{t('pharmacists.ends')}<Select aria-label={t('pharmacists.ends')} value={ends} onChange={setEnds} options={hours} /></label>
        <Button kind="plain" disabled={days.length === 0} busy={plan.isPending} onClick={add}>{t('pharmacists.plan')}</Button>
      </div>
      {plan.error && <RuleRefusal problem={asProblem(plan.error)} />}
    </>
  );
}
