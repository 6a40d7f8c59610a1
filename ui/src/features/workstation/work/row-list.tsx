import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { Skeleton } from '@/shared/ui/skeleton';
import type { QueueRow } from '../api/types';
import { usePersonWords } from './say';
import styles from './today.module.css';

/** A card of visits on the today page, each leading into the room. */
export function RowList({ title, empty, rows, end }: { title: string; empty: string; rows: readonly QueueRow[] | undefined; end: (row: QueueRow) => ReactNode }) {
  const { t } = useTranslation('workstation');
  const words = usePersonWords();
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {rows === undefined && <Skeleton lines={3} />}
      {rows?.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>
        {rows?.map((row) => (
          <li key={row.id}>
            <Link to={`/work/visits/${row.id}`}>
              <span><b>{row.patient.name}</b><small>{words(row.patient)} · {t(`kind.${row.kind}`)}</small><em>{row.complaint}</em></span>
              {end(row)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
