import { Input, type InputRef } from 'antd-mobile';
import type { ReactNode, Ref } from 'react';
import styles from './identity.module.css';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  placeholder?: string;
  digits: number;
  /** Sends the code, or counts down to the next. */
  action: ReactNode;
  ref?: Ref<InputRef>;
}

/** Digits only, filled in by phones that read the message. */
export function CodeInput({ value = '', onChange, digits, action, ...rest }: Props) {
  return (
    <div className={styles.codeRow}>
      <Input
        {...rest}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={value}
        onChange={(typed) => onChange?.(typed.normalize('NFKC').replace(/\D/g, '').slice(0, digits))}
      />
      {action}
    </div>
  );
}
