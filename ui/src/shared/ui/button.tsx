import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';

/** `next` is the apricot one: at most one per screen, the step the person most likely takes. */
export type ButtonKind = 'next' | 'main' | 'plain' | 'quiet' | 'danger';

interface Shape {
  kind?: ButtonKind;
  wide?: boolean;
  children: ReactNode;
}

export function Button({ kind = 'main', wide, busy, children, disabled, ...rest }:
  Shape & { busy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" className={styles.button} data-kind={kind} data-wide={wide} disabled={disabled === true || busy === true} aria-busy={busy} {...rest}>
      <span className={busy ? styles.dots : undefined}>{children}</span>
    </button>
  );
}

export function ButtonLink({ kind = 'main', wide, to, children }: Shape & { to: string }) {
  return (
    <Link className={styles.button} data-kind={kind} data-wide={wide} to={to}>
      {children}
    </Link>
  );
}
