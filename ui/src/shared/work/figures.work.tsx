import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../ui/icon';
import { Failed } from '../ui/states';
import styles from './figures.module.css';

export interface Figure {
  label: string;
  /** Absent while it loads. */
  value: number | undefined;
  /** Somebody has to act when it is above zero. */
  alert?: boolean;
  /** Where these are listed; the whole card's place when left out. */
  to?: string;
}

/** A few figures of one thing on a start page, and the way to where they are worked off. */
export function Figures({ icon, title, to, go, figures, error, retry, children }: {
  icon: IconName; title: string; figures: readonly Figure[]; children?: ReactNode; error?: unknown; retry?: () => void; to?: string; go?: string;
}) {
  return (
    <section className={styles.figures}>
      <header>
        <span className={styles.icon}><Icon name={icon} size={20} /></span>
        <h2>{title}</h2>
        {to !== undefined && <Link to={to}>{go}</Link>}
      </header>
      {error ? <Failed small error={error} retry={retry} /> : (
        <dl>
          {figures.map(({ label, value, alert, to: own = to }) => (
            <div key={label} data-alert={alert === true && (value ?? 0) > 0}>
              <dt>{label}</dt>
              <dd aria-busy={value === undefined}>{value === undefined || own === undefined ? value ?? '–' : <Link to={own} aria-label={`${label} ${value}`}>{value}</Link>}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}
