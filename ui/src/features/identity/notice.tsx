import { asProblem } from '@/api/problem';
import { Icon } from '@/shared/ui/icon';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import styles from './identity.module.css';

/** A refusal that belongs to no field: what happened and what to do. */
export function ProblemNotice({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const problem = asProblem(error);
  if (problem.rule !== undefined) return <RuleRefusal problem={problem} />;
  return (
    <p className={styles.notice} role="alert">
      <Icon name="alert" size={18} />
      <span>{problem.detail || problem.title}{problem.wayOut !== undefined && ` ${problem.wayOut}`}</span>
    </p>
  );
}
