import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Tag } from '@/shared/ui/tag';
import type { FoundThing } from './api/orders';
import styles from './examination.module.css';

const tones = { BLOCK: 'danger', MOVE: 'warning', PREPARE: 'good' } as const;

/** What stands in the way and how to prepare, each with the rule it follows from. */
export function Findings({ findings, children }: { findings: readonly FoundThing[]; children?: (one: FoundThing) => React.ReactNode }) {
  const { t } = useTranslation('examination');
  return (
    <ul className={styles.findings}>
      {findings.map((one) => (
        <li key={one.cause} className={styles.finding} data-kind={one.lifted ? 'PREPARE' : one.kind}>
          <p>{one.text}</p>
          {one.kind !== 'PREPARE' && !one.lifted && one.wayOut && <p className={styles.soft}>{one.wayOut}</p>}
          {one.lifted && <p className={styles.lifted}>{t('liftedBy', { doctor: one.lifted.doctor, reason: one.lifted.reason })}</p>}
          <footer>
            <Tag tone={one.lifted ? 'good' : tones[one.kind]}>{t(`kind.${one.kind}`)}</Tag>
            {one.noted && <span>{t('noted')}</span>}
            <Link to={`/rules/${one.rule}`}>{t('rule', { rule: one.rule })}</Link>
          </footer>
          {children?.(one)}
        </li>
      ))}
    </ul>
  );
}
