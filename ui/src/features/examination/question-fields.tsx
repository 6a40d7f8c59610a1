import { useTranslation } from 'react-i18next';
import { now, today } from '@/shared/clock/clock';
import { DayField, NearDayField } from '@/shared/ui/day-field';
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

/** As far back as a result of the kidneys may lie. */
const RESULT_YEARS = 5;
const DAY = 86_400_000;
const daysAgo = (days: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now().getTime() - days * DAY);

interface Asked {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
}

/** The day of the last dose, within the days that were asked about. */
export function AskedDay({ field, days, answers, set }: Asked & { field: 'antibioticsOn' | 'acidBlockersOn'; days: number }) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.field}>
      <span>{t(`questions.${field}`)} · {t('questions.today')}</span>
      <NearDayField past label={t(`questions.${field}`)} min={daysAgo(days)} max={today()} value={answers[field] ?? ''} onChange={(day) => set({ [field]: day })} />
    </div>
  );
}

/** The newest kidney result, when there is one. */
export function AskedKidneys({ answers, set }: Asked) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.kidneys}>
      <label className={styles.field}>
        <span>{t('questions.egfr')}</span>
        <input type="text" inputMode="numeric" maxLength={3} placeholder={t('questions.egfrUnit')} value={answers.egfr ?? ''} onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '');
          set({ egfr: digits === '' ? undefined : Number(digits) });
        }} />
      </label>
      <div className={styles.field}>
        <span>{t('questions.egfrOn')}</span>
        <DayField label={t('questions.egfrOn')} min={today(RESULT_YEARS)} max={today()} value={answers.egfrOn ?? ''} onChange={(day) => set({ egfrOn: day === '' ? undefined : day })} />
      </div>
    </div>
  );
}
