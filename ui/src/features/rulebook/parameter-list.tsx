import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import type { RuleParameter } from './api/rules';
import styles from './rules.module.css';

type Value = RuleParameter['values'][number];

/** The numbers of a rule: what holds today in each place, and under it what held before and what comes. */
export function ParameterList({ parameters }: { parameters: readonly RuleParameter[] }) {
  const labels = [...new Set(parameters.map(({ label }) => label))];
  return (
    <dl className={styles.parameters}>
      {labels.map((label) => (
        <div key={label} className={styles.parameter}>
          <dt>{label}</dt>
          {parameters.filter((one) => one.label === label).map((one) => <Place key={one.place} parameter={one} />)}
        </div>
      ))}
    </dl>
  );
}

function Place({ parameter }: { parameter: RuleParameter }) {
  const { t } = useTranslation('rulebook');
  const now = parameter.values.find((value) => value.when === 'NOW');
  const others = parameter.values.filter((value) => value.when !== 'NOW');
  return (
    <dd>
      <p>{now ? <strong>{now.value}</strong> : <span className={styles.quiet}>{t('rule.notNow')}</span>}</p>
      <small>{parameter.place}{now && <> · <Days value={now} /></>}</small>
      {others.map((value) => (
        <small key={value.from}>{t(value.when === 'EARLIER' ? 'rule.earlier' : 'rule.later')} · {value.value} · <Days value={value} /></small>
      ))}
    </dd>
  );
}

function Days({ value }: { value: Value }) {
  const { t } = useTranslation('rulebook');
  const day = useDay();
  return <>{value.to ? t('rule.until', { from: day(value.from), to: day(dayBefore(value.to)) }) : t('rule.from', { from: day(value.from) })}</>;
}

/** The API tells the first day no longer in force; people read the last day in force. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function useDay(): (day: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
