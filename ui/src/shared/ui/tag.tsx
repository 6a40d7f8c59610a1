import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A state in one or two words; the words carry the meaning, the tone only helps the eye. Serves all faces. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'info' | 'warning' | 'danger'; children: ReactNode }) {
  return <span className={styles.tag} data-tone={tone}>{children}</span>;
}
