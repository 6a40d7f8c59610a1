import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Failed } from '../ui/states';
import styles from './figures.module.css';

/** A short list on a start page: what stands next, and the way to all of it. */
export function ListCard({ icon, title, to, go, empty, pending, error, retry, children }: {
  icon: IconName; title: string; to: string; go: string; empty: string | undefined; pending: boolean; error: unknown; retry: () => void; children?: ReactNode;
}) {
  return (
    <section className={styles.figures}>
      <header>
        <span className={styles.icon}><Icon name={icon} size={20} /></span>
        <h2>{title}</h2>
        <Link to={to}>{go}</Link>
      </header>
      {pending ? <Skeleton lines={4} /> : error !== null ? <Failed small error={error} retry={retry} /> : empty !== undefined ? <p className={styles.empty}>{empty}</p> : <ul className={styles.list}>{children}</ul>}
    </section>
  );
}

/** One line of it: what, details, and at its end a time, a share or a state. */
export function ListLine({ to, title, text, end }: { to: string; title: string; text: ReactNode; end: ReactNode }) {
  return (
    <li>
      <Link to={to}>
        <span><b>{title}</b><small>{text}</small></span>
        {end}
      </Link>
    </li>
  );
}
