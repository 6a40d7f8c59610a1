import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '@/api/problem';
import { ButtonLink } from './button';
import { Icon } from './icon';
import styles from './states.module.css';

interface Props {
  problem: Problem;
  /** Words of the button that leads out, when the refusal names a place. */
  wayOutLabel?: string;
}

/** A refused act: plain words, the rule behind it, its source, and the way out. Takes the focus when it appears. */
export function RuleRefusal({ problem, wayOutLabel }: Props) {
  const { t } = useTranslation('shared');
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), [problem]);
  const { rule } = problem;
  const place = [problem.wayOut, rule?.wayOut].find((way) => way?.startsWith('/'));
  const advice = [problem.wayOut, rule?.wayOut].find((way) => way !== undefined && !way.startsWith('/'));
  return (
    <section ref={ref} className={styles.refusal} role="alert" tabIndex={-1}>
      <h2><Icon name="rule" />{problem.title || t('refusal.title')}</h2>
      {problem.detail && <p>{problem.detail}</p>}
      {rule && (
        <blockquote>
          <p>{rule.sentence}</p>
          <p className={styles.source}>
            {rule.source && <>{t('refusal.source', { source: rule.source })} · </>}
            <Link to={`/rules/${rule.id}`}>{t('refusal.read')}</Link>
          </p>
        </blockquote>
      )}
      {advice && <p>{advice}</p>}
      {place && <div className={styles.acts}><ButtonLink kind="plain" to={place}>{wayOutLabel ?? t('refusal.wayOut')}</ButtonLink></div>}
    </section>
  );
}
