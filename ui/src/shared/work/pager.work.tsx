import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pager.module.css';

/** Keyset pages: where the page begins, and the way back through the pages before. */
export interface Pages {
  after: string | undefined;
  number: number;
  forward: (cursor: string) => void;
  back: () => void;
  /** To the first page, when what is looked for changes. */
  restart: () => void;
}

export function usePages(): Pages {
  const [trail, setTrail] = useState<readonly string[]>([]);
  return {
    after: trail.at(-1),
    number: trail.length,
    forward: (cursor) => setTrail([...trail, cursor]),
    back: () => setTrail(trail.slice(0, -1)),
    restart: () => setTrail([]),
  };
}

/** Back and forward below a table, and which of how many rows stand in it. */
export function Pager({ pages, size, shown, total, next }: { pages: Pages; size: number; shown: number; total: number; next: string | null | undefined }) {
  const { t } = useTranslation('shared');
  if (pages.number === 0 && !next) return total === 0 ? null : <p className={styles.pager}>{t('pager.all', { count: total })}</p>;
  const from = pages.number * size + 1;
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <span aria-live="polite">{t('pager.span', { from, to: from + shown - 1, total })}</span>
      <Button disabled={pages.number === 0} onClick={pages.back}>{t('pager.back')}</Button>
      <Button disabled={!next} onClick={() => next && pages.forward(next)}>{t('pager.forward')}</Button>
    </nav>
  );
}
