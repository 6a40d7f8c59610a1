import type { ReactNode } from 'react';
import { useTitle } from '../i18n/hooks';
import styles from './work-page.module.css';

interface Props {
  title: string;
  /** One line under the title: what this page shows, until when. */
  lead?: ReactNode;
  /** The one main action. */
  action?: ReactNode;
  /** Filters and search, under the head. */
  tools?: ReactNode;
  children: ReactNode;
}

/** Head and body of a desktop page: title, the one main action, then a dense table or board. */
export function WorkPage({ title, lead, action, tools, children }: Props) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead !== undefined && <p>{lead}</p>}
        </div>
        {action}
      </header>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {children}
    </div>
  );
}
