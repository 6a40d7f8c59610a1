import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useTitle } from '../i18n/hooks';
import { DemoMark } from '../ui/demo-mark';
import { Icon } from '../ui/icon';
import styles from './patient-page.module.css';

interface Props {
  title: string;
  /** Beside the title, e.g. a quiet button. */
  action?: ReactNode;
  /** Stays at the bottom: the next step. */
  footer?: ReactNode;
  /** Pages of the tab bar have no way back. */
  root?: boolean;
  /** Where back leads when the person came here by a link; home otherwise. */
  parent?: string;
  /** Lists beside a tree, facts beside services: as wide as the home page on desktops. */
  wide?: boolean;
  children: ReactNode;
}

/** Frame of every page of the patient face: head with the way back, content, and the next step at the bottom. */
export function PatientPage({ title, action, footer, root = false, parent = '/', wide = false, children }: Props) {
  const { t } = useTranslation('shared');
  const navigate = useNavigate();
  const { key } = useLocation();
  useTitle(title);
  return (
    <div className={styles.page} data-wide={wide} data-narrow={!wide}>
      <header className={styles.head} data-root={root}>
        {!root && (
          <button type="button" className={styles.back} aria-label={t('back')} onClick={() => void (key === 'default' ? navigate(parent) : navigate(-1))}>
            <Icon name="back" />
          </button>
        )}
        <h1>{title}</h1>
        <div className={styles.action}>{action}<span className={styles.mark}><DemoMark /></span></div>
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
    </div>
  );
}
