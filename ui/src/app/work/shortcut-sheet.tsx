import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActiveShortcuts } from '@/shared/keyboard/shortcuts';
import styles from './desktop-frame.module.css';

const NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc' };

/** The keys that work on the page at hand. */
export function ShortcutSheet({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation('app');
  const shortcuts = useActiveShortcuts();
  return (
    <Modal open={open} onCancel={close} footer={null} title={t('keys.title')} width={460}>
      <dl className={styles.keys}>
        {shortcuts.map((one) => (
          <div key={`${one.keys} ${one.label}`}>
            <dt>{one.label}</dt>
            <dd>{one.keys.split('+').map((key) => <kbd key={key} className={styles.key}>{NAMES[key] ?? key.toUpperCase()}</kbd>)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
