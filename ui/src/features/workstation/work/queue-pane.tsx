import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { Icon } from '@/shared/ui/icon';
import { announce } from '@/shared/ui/live-region';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useEndedVisits } from '../api/ended-visits';
import type { Queue, QueueRow } from '../api/types';
import { QueueItem } from './queue-item';
import styles from './queue.module.css';
import { sameDay } from './say';

interface Props {
  query: UseQueryResult<Queue>;
  chosen: string | undefined;
  open: (id: string) => void;
}

/** The live queue as one list box: arrows move, Enter opens. */
export function QueuePane({ query, chosen, open }: Props) {
  const { t } = useTranslation('workstation');
  const ended = useEndedVisits();
  const groups = useGroups(query.data, ended.data);
  const rows = groups.flatMap((group) => group.rows);
  const [at, setAt] = useState<string | undefined>(chosen);
  const active = rows.find((row) => row.id === at) ?? rows.find((row) => row.id === chosen) ?? rows[0];
  useEffect(() => setAt(chosen), [chosen]);
  useNewcomers(query.data?.waiting);
  useAlarms(query.data);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const press = (event: KeyboardEvent) => {
    const place = rows.findIndex((row) => row.id === active?.id);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next !== undefined) setAt(rows[Math.max(0, Math.min(next, rows.length - 1))]?.id);
    else if (event.key === 'Enter' && active !== undefined) open(active.id);
    else return;
    event.preventDefault();
  };

  if (query.isPending) return <div className={styles.wait} aria-busy="true">{[1, 2, 3, 4].map((key) => <Skeleton key={key} lines={2} />)}</div>;
  if (query.data === undefined) return <Failed error={query.error} retry={() => void query.refetch()} small />;
  return (
    <div className={styles.list} role="listbox" tabIndex={0} data-first ref={list} aria-label={t('pane.queue')} onKeyDown={press}
      aria-activedescendant={active && `row-${active.id}`}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-labelledby={`group-${group.name}`}>
          <div id={`group-${group.name}`} role="presentation" className={styles.heading} data-tone={group.name === 'emergency' ? 'danger' : undefined}>
            <b>{group.name === 'emergency' && <Icon name="alert" size={14} />}{t(`group.${group.name}`)}</b><span>{group.rows.length}</span></div>
          {group.rows.map((row) => (
            <QueueItem key={row.id} row={row} chosen={row.id === chosen} active={row.id === active?.id} open={open} />
          ))}
          {group.rows.length === 0 && <div role="presentation" className={styles.empty}>{t(`groupEmpty.${group.name}`)}</div>}
        </div>
      ))}
    </div>
  );
}

type GroupName = 'emergency' | 'inVisit' | 'waiting' | 'recordDue' | 'ended';

function useGroups(queue: Queue | undefined, ended: readonly QueueRow[] | undefined): { name: GroupName; rows: QueueRow[] }[] {
  return useMemo(() => {
    if (queue === undefined) return [];
    const today = (ended ?? []).filter((row) => row.endedAt && sameDay(new Date(row.endedAt), now()));
    // Who wrote a red flag stands before everybody, whatever was promised to whom (TR-02).
    const calm = (rows: readonly QueueRow[]) => rows.filter((row) => !row.emergency);
    const all: { name: GroupName; rows: QueueRow[] }[] = [
      { name: 'emergency', rows: [...queue.waiting, ...queue.inVisit].filter((row) => row.emergency) },
      { name: 'waiting', rows: calm(queue.waiting) },
      { name: 'inVisit', rows: calm(queue.inVisit) },
      { name: 'recordDue', rows: queue.recordDue },
      { name: 'ended', rows: today },
    ];
    return all.filter((group) => (group.name !== 'recordDue' && group.name !== 'emergency') || group.rows.length > 0);
  }, [queue, ended]);
}

/** Says aloud who has come, but not who was there when the page opened. */
function useNewcomers(waiting: readonly QueueRow[] | undefined): void {
  const { t } = useTranslation('workstation');
  const known = useRef<Set<string>>(undefined);
  useEffect(() => {
    if (waiting === undefined) return;
    const fresh = waiting.filter((row) => known.current !== undefined && !known.current.has(row.id));
    known.current = new Set(waiting.map((row) => row.id));
    fresh.forEach((row) => announce(t('newcomer', { name: row.patient.name })));
  }, [waiting, t]);
}

/** Says aloud who has just written a red flag. */
function useAlarms(queue: Queue | undefined): void {
  const { t } = useTranslation('workstation');
  const known = useRef<Set<string>>(undefined);
  useEffect(() => {
    if (queue === undefined) return;
    const flagged = [...queue.waiting, ...queue.inVisit].filter((row) => row.emergency);
    flagged.filter((row) => known.current !== undefined && !known.current.has(row.id)).forEach((row) => announce(t('alarm', { name: row.patient.name })));
    known.current = new Set(flagged.map((row) => row.id));
  }, [queue, t]);
}
