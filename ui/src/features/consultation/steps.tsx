import styles from './new-visit.module.css';

/** Where one stands among the steps. */
export function Steps({ steps, at, label }: { steps: readonly string[]; at: number; label: string }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} data-state={index < at ? 'done' : 'open'} aria-current={index === at ? 'step' : undefined}>{step}</li>
      ))}
    </ol>
  );
}
