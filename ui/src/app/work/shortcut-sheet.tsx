import { Modal } from 'antd';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActiveShortcuts } from '@/shared/keyboard/shortcuts';
import styles from './desktop-frame.module.css';

const NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc' };

/** The keys that work on the page at hand. */
export function ShortcutSheet({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation('app');
  const shortcuts = useActiveShortcuts();
  useFocusBack(open);
  return (
    <Modal open={open} onCancel={close} footer={null} title={t('keys.title')} width={460} destroyOnHidden>
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

const AFTER_CLOSE_MS = 60;

/** Gives the focus back to where the keys were pressed: a dialog that is closed while it still opens forgets to. */
function useFocusBack(open: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) before.current = document.activeElement;
  }, [open]);
  useEffect(() => {
    if (open || !(before.current instanceof HTMLElement)) return undefined;
    const from = before.current;
    before.current = null;
    const soon = setTimeout(() => {
      const at = document.activeElement;
      if (at === document.body || at?.closest('.ant-modal-wrap') != null) from.focus();
    }, AFTER_CLOSE_MS);
    return () => clearTimeout(soon);
  }, [open]);
}
