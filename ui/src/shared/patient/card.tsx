import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../ui/icon';
import styles from './card.module.css';

/** The patient face's card; with a title it is a section of its own. */
export function Card({ title, more, children, flush = false }: {
  title?: ReactNode; more?: { label: string; to: string }; children: ReactNode; flush?: boolean;
}) {
  return (
    <section className={styles.card} data-flush={flush}>
      {title !== undefined && (
        <header className={styles.head}>
          <h2>{title}</h2>
          {more && <Link to={more.to} className={styles.more}>{more.label}<Icon name="forward" size={16} /></Link>}
        </header>
      )}
      {children}
    </section>
  );
}

/** A row that opens a page or changes a setting. */
export function RowLink({ icon, label, hint, to }: { icon: IconName; label: string; hint?: string; to: string }) {
  return (
    <Link to={to} className={styles.row}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}><span>{label}</span>{hint !== undefined && <small>{hint}</small>}</span>
      <Icon name="forward" size={18} className={styles.arrow} />
    </Link>
  );
}

export function RowSwitch({ icon, label, hint, hintLang, on, onChange }: {
  icon: IconName; label: string; hint?: string; hintLang?: string; on: boolean; onChange: (on: boolean) => void;
}) {
  return (
    <button type="button" role="switch" aria-checked={on} className={styles.row} onClick={() => onChange(!on)}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}><span>{label}</span>{hint !== undefined && <small lang={hintLang}>{hint}</small>}</span>
      <span className={styles.toggle} data-on={on} aria-hidden="true" />
    </button>
  );
}
