import { Input, type InputRef } from 'antd-mobile';
import type { Ref } from 'react';
import { phoneDigits, spacedPhone } from './phone';

interface Props {
  id?: string;
  value?: string;
  onChange?: (digits: string) => void;
  placeholder?: string;
  ref?: Ref<InputRef>;
}

/** Groups the digits as they are typed; the value is the bare digits. */
export function PhoneInput({ value = '', onChange, ...rest }: Props) {
  return (
    <Input
      {...rest}
      type="tel"
      inputMode="numeric"
      autoComplete="tel-national"
      value={spacedPhone(value)}
      onChange={(typed) => onChange?.(phoneDigits(typed))}
    />
  );
}
