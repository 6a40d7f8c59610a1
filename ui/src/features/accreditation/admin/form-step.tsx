import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '@/shared/work/day-picker.work';
import type { Choice } from '../api/accreditation';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import type { Field, Step } from './fields';
import styles from './accreditation.module.css';

type Choices = Schema<'Choices'>;

/** One page of the form: its fields with their hints, in two columns. */
export function FormStep({ step, choices, host }: { step: Step; choices?: Choices; host?: readonly string[] }) {
  const { t } = useTranslation('accreditation');
  return (
    <div className={styles.grid}>
      {step.fields.map((field) => (
        <Form.Item key={field.name} name={field.name} className={field.wide ? styles.wide : undefined} label={`${t(`fields.${field.name}`)}${field.optional ? t('optional') : ''}`} extra={t(`hints.${field.name}`, { defaultValue: '' }) || undefined}>
          <Control field={field} choices={choices} host={host} />
        </Form.Item>
      ))}
    </div>
  );
}

interface Bound { id?: string; value?: unknown; onChange?: (value: unknown) => void }

function Control({ field, choices, host, ...bound }: { field: Field; choices?: Choices; host?: readonly string[] } & Bound) {
  const { t } = useTranslation('accreditation');
  const words = useWords();
  const label = t(`fields.${field.name}`);
  const options = (list: readonly Choice[] | undefined, coded = false) =>
    list?.map((one) => ({ value: one.code, label: coded ? `${one.code} ${words(one.name)}` : words(one.name) }));
  const { id, value, onChange } = bound;
  switch (field.kind) {
    case 'area':
      return <Input.TextArea id={id} rows={3} maxLength={1000} value={value as string} onChange={onChange} />;
    case 'number':
      return <InputNumber id={id} min={field.min} max={field.max} precision={0} value={value as number} onChange={onChange} style={{ width: '100%' }} />;
    case 'day':
      return <DayPicker id={id} label={label} value={(value as string | undefined) ?? ''} onChange={(day) => onChange?.(day)} />;
    case 'kind':
      return <Select id={id} value={value} onChange={onChange} options={(['SECOND_NAME', 'OWN_LICENCE', 'SPECIALISED'] as const).map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />;
    case 'level':
      return <Select id={id} value={value} onChange={onChange} options={options(choices?.levels)} />;
    case 'province':
      return <Select id={id} showSearch optionFilterProp="label" value={value} onChange={onChange} options={options(choices?.provinces)} />;
    case 'subjects': {
      const list = choices?.subjects.filter((one) => field.name === 'hostSubjects' || host === undefined || host.some((code) => one.code === code || one.code.startsWith(`${code}.`)));
      return <Select id={id} mode="multiple" showSearch optionFilterProp="label" value={value as string[]} onChange={onChange} options={options(list, true)} />;
    }
    default:
      return <Input id={id} maxLength={200} value={value as string} onChange={onChange} />;
  }
}
