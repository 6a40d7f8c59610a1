import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeysetPage } from '@/api/types';
import { Button } from './button';
import { Skeleton } from './skeleton';
import { Failed } from './states';
import styles from './list.module.css';

interface Props<T> {
  query: UseInfiniteQueryResult<InfiniteData<KeysetPage<T>>, Error>;
  row: (item: T) => ReactNode;
  rowKey: (item: T) => string;
  empty: ReactNode;
  label: string;
}

/** The cursor for `useInfiniteQuery`'s `getNextPageParam`. */
export const nextCursor = (page: KeysetPage<unknown>): string | undefined => page.next ?? undefined;

/** A keyset-paged list that grows as it is scrolled, with a button for those who do not scroll. */
export function InfiniteList<T>({ query, row, rowKey, empty, label }: Props<T>) {
  const { t } = useTranslation('shared');
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || !hasNextPage || isFetchingNextPage) return undefined;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) void fetchNextPage();
    }, { rootMargin: '320px' });
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (query.isPending) return <div className={styles.list} aria-busy="true">{[1, 2, 3, 4].map((key) => <Skeleton key={key} card portrait />)}</div>;
  if (query.isError && query.data === undefined) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const items = (query.data?.pages ?? []).flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.map((item) => <li key={rowKey(item)}>{row(item)}</li>)}
      </ul>
      <div ref={end} className={styles.end}>
        {hasNextPage
          ? <Button kind="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('more')}</Button>
          : items.length > 8 && <span>{t('thatIsAll')}</span>}
      </div>
    </>
  );
}
