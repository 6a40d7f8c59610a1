import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import type { RuleParameter } from './api/rules';
import styles from './rules.module.css';

type Value = RuleParameter['values'][number];

/** The numbers of a rule: what holds today, and under it what held before and what comes. */
export function ParameterList({ parameters }: { parameters: readonly RuleParameter[] }) {
  return (
    <dl className={styles.parameters}>
      {parameters.map((parameter) => <Parameter key={`${parameter.label} ${parameter.place}`} parameter={parameter} />)}
    </dl>
  );
}

function Parameter({ parameter }: { parameter: RuleParameter }) {
  const { t } = useTranslation('rulebook');
  const now = parameter.values.find((value) => value.when === 'NOW');
  const others = parameter.values.filter((value) => value.when !== 'NOW');
  return (
    <div className={styles.parameter}>
      <dt>{parameter.label}<small>{parameter.place}</small></dt>
      <dd>
        {now ? <><strong>{now.value}</strong><Days value={now} /></> : <span className={styles.quiet}>{t('rule.notNow')}</span>}
        {others.map((value) => (
          <p key={value.from} className={styles.other}>
            {t(value.when === 'EARLIER' ? 'rule.earlier' : 'rule.later')} · {value.value} <Days value={value} />
          </p>
        ))}
      </dd>
    </div>
  );
}

function Days({ value }: { value: Value }) {
  const { t } = useTranslation('rulebook');
  const day = useDay();
  return <small>{value.to ? t('rule.until', { from: day(value.from), to: day(dayBefore(value.to)) }) : t('rule.from', { from: day(value.from) })}</small>;
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
