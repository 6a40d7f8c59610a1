import { Input, type InputRef } from 'antd-mobile';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { Icon } from '@/shared/ui/icon';
import styles from './identity.module.css';
import { cleanId, idState } from './resident-id';

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  placeholder?: string;
  ref?: Ref<InputRef>;
}

const grouped = (id: string) => [id.slice(0, 6), id.slice(6, 14), id.slice(14)].filter((part) => part !== '').join(' ');

/** Says as one types how many characters are missing and whether the number can be one. */
export function ResidentIdInput({ value = '', onChange, ...rest }: Props) {
  const { t } = useTranslation('identity');
  const state = idState(value, now());
  const tone = state.kind === 'right' ? 'good' : state.kind === 'partial' || state.kind === 'empty' ? 'calm' : 'bad';
  return (
    <>
      <Input {...rest} autoComplete="off" autoCapitalize="characters" value={grouped(value)} onChange={(typed) => onChange?.(cleanId(typed))} />
      {state.kind !== 'empty' && (
        <p className={styles.asTyped} data-tone={tone} aria-live="polite">
          {state.kind === 'right' && <Icon name="check" size={16} />}
          {state.kind === 'partial' ? t('verify.partial', { count: state.left }) : t(`verify.${state.kind}`)}
        </p>
      )}
    </>
  );
}
