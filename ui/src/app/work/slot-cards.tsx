import type { CSSProperties } from 'react';
import type { Feature, Slot } from '@/shared/registry/feature';
import { useContributions } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { State } from '@/shared/ui/states';
import styles from './desktop-frame.module.css';

/** The cards that features put on a desktop start page. */
export function SlotCards({ pick, title, text }: {
  pick: (feature: Feature) => readonly (Slot & { wide?: boolean })[] | undefined; title: string; text: string;
}) {
  const cards = useContributions(pick);
  if (cards.length === 0) return <State icon="today" title={title} text={text} />;
  return (
    <div className={styles.cards} style={{ '--columns': Math.min(4, Math.max(1, cards.filter((card) => card.wide !== true).length)) } as CSSProperties}>
      {cards.map((card) => <div key={`${card.feature}-${card.order}`} data-wide={card.wide}><SlotView slot={card} /></div>)}
    </div>
  );
}
