import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

interface Props {
  id?: string;
  label: string;
  /** Bounds and value are days like 2026-11-22; an empty value is none. */
  min?: string;
  max?: string;
  value: string;
  onChange: (day: string) => void;
}

/** A day out of a calendar in the words of the page, whatever language the browser speaks. Enter takes the day and does not send the form. */
export function DayPicker({ id, label, min, max, value, onChange }: Props) {
  return (
    <DatePicker id={id} aria-label={label} allowClear={false} minDate={min === undefined ? undefined : dayjs(min)} maxDate={max === undefined ? undefined : dayjs(max)}
      onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}
      value={value === '' ? null : dayjs(value)} onChange={(day: dayjs.Dayjs | null) => onChange(day?.format('YYYY-MM-DD') ?? '')} />
  );
}
