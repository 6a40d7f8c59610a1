import styles from './list.module.css';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
  /** Several at once, or one that pressing again releases. */
  many?: boolean;
}

/** Filters as chips in one scrolling row. */
export function Chips<V extends string>({ label, options, chosen, onChange, many = false }: Props<V>) {
  const press = (value: V) => {
    if (chosen.includes(value)) onChange(chosen.filter((one) => one !== value));
    else onChange(many ? [...chosen, value] : [value]);
  };
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" className={styles.chip} aria-pressed={chosen.includes(option.value)} onClick={() => press(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
