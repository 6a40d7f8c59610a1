import type { CSSProperties } from 'react';
import type { DesktopCard, Feature } from '@/shared/registry/feature';
import { useContributions } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { State } from '@/shared/ui/states';
import styles from './desktop-frame.module.css';

type Placed = DesktopCard & { feature: string };

/** The cards that features put on a desktop start page: figures and wide ones in rows, then lists in two columns. */
export function SlotCards({ pick, title, text }: {
  pick: (feature: Feature) => readonly DesktopCard[] | undefined; title: string; text: string;
}) {
  const cards = useContributions(pick);
  if (cards.length === 0) return <State icon="today" title={title} text={text} />;
  const rows = cards.filter((card) => card.column === undefined);
  const columns = (['main', 'side'] as const).map((column) => cards.filter((card) => card.column === column)).filter((column) => column.length > 0);
  return (
    <>
      {rows.length > 0 && (
        <div className={styles.cards} style={{ '--columns': Math.min(4, Math.max(1, rows.filter((card) => card.wide !== true).length)) } as CSSProperties}>
          {rows.map((card) => <Card key={keyOf(card)} card={card} />)}
        </div>
      )}
      {columns.length > 0 && (
        <div className={styles.columns}>
          {columns.map((column, at) => <div key={at}>{column.map((card) => <Card key={keyOf(card)} card={card} />)}</div>)}
        </div>
      )}
    </>
  );
}

const keyOf = (card: Placed) => `${card.feature}-${card.order}`;

const Card = ({ card }: { card: Placed }) => <div data-wide={card.wide}><SlotView slot={card} /></div>;
