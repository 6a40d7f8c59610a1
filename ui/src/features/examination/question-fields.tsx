import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import type { Answers, Question } from './api/orders';
import styles from './examination.module.css';

type Value = Answers[keyof Answers];

const FIELDS = {
  PREGNANCY: 'pregnancy', IMPLANT: 'implant', CONTRAST_REACTION: 'contrastReaction', METFORMIN: 'metformin', KIDNEYS: 'kidneyDisease',
  THYROID: 'overactiveThyroid', DIABETES: 'diabetes', THINNER: 'thinner', ANTIBIOTICS: 'antibiotics', ACID_BLOCKERS: 'acidBlockers',
} as const satisfies Record<Question, keyof Answers>;

export const fieldOf = (question: Question): keyof Answers => FIELDS[question];

const WORDS: Partial<Record<Question, readonly string[]>> = {
  PREGNANCY: ['NO', 'POSSIBLE', 'YES'],
  IMPLANT: ['NONE', 'METAL', 'ACTIVE', 'UNKNOWN'],
  CONTRAST_REACTION: ['NONE', 'IODINATED', 'GADOLINIUM', 'UNKNOWN'],
  DIABETES: ['NONE', 'DIET', 'TABLETS', 'INSULIN'],
  THINNER: ['NONE', 'ASPIRIN', 'OTHER'],
};

/** Words, or yes and no. */
export const optionsOf = (question: Question): readonly (string | boolean)[] => WORDS[question] ?? [false, true];

const wordOf = (option: string | boolean): string => (option === true ? 'yes' : option === false ? 'no' : option);

export function Choices({ name, options, chosen, onChange }: { name: string; options: readonly (string | boolean)[]; chosen: Value; onChange: (value: string | boolean) => void }) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.options} data-short={options.length === 2}>
      {options.map((one) => (
        <label key={String(one)} className={styles.option}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => onChange(one)} />
          <span>{t(`questions.option.${wordOf(one)}`)}</span>
        </label>
      ))}
    </div>
  );
}

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now());

interface Asked {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
}

/** A day, not in the future. */
export function AskedDay({ field, answers, set, hint = false }: Asked & { field: 'antibioticsOn' | 'acidBlockersOn' | 'egfrOn'; hint?: boolean }) {
  const { t } = useTranslation('examination');
  return (
    <label className={styles.field}>
      <span>{t(`questions.${field}`)}{hint && ` · ${t('questions.today')}`}</span>
      <input type="date" max={today()} value={answers[field] ?? ''} onChange={(event) => set({ [field]: event.target.value === '' ? undefined : event.target.value })} />
    </label>
  );
}

/** The newest kidney result, when there is one. */
export function AskedKidneys({ answers, set }: Asked) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.pair}>
      <label className={styles.field}>
        <span>{t('questions.egfr')}</span>
        <input type="text" inputMode="numeric" maxLength={3} placeholder={t('questions.egfrUnit')} value={answers.egfr ?? ''} onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '');
          set({ egfr: digits === '' ? undefined : Number(digits) });
        }} />
      </label>
      <AskedDay field="egfrOn" answers={answers} set={set} />
    </div>
  );
}
