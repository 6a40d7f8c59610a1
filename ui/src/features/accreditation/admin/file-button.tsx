import { useId } from 'react';
import styles from './accreditation.module.css';

/** Takes one file; the label says for what. */
export function FileButton({ label, text, busy, onFile }: { label: string; text: string; busy?: boolean; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <span className={styles.file}>
      <span aria-hidden>{text}</span>
      <input id={id} type="file" aria-label={label} accept="application/pdf,image/jpeg,image/png" disabled={busy}
        onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file) onFile(file); }} />
    </span>
  );
}
