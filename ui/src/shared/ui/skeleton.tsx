import styles from './states.module.css';

interface Props {
  lines?: number;
  card?: boolean;
  /** A round portrait before the lines. */
  portrait?: boolean;
}

/** Holds the place of what is loading; silent for screen readers. */
export function Skeleton({ lines = 3, card = false, portrait = false }: Props) {
  return (
    <div className={card ? `${styles.skeleton} ${styles.card}` : styles.skeleton} aria-hidden="true" aria-busy="true">
      {portrait && <span className={styles.bone} data-shape="round" />}
      <div className={styles.bones}>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className={styles.bone} data-shape={line === 0 ? 'title' : line === lines - 1 ? 'last' : 'line'} />
        ))}
      </div>
    </div>
  );
}
