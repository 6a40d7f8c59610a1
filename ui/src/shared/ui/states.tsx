import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/api/problem';
import { Button, ButtonLink } from './button';
import { Hills } from './grove';
import { Icon, type IconName } from './icon';
import { RuleRefusal } from './rule-refusal';
import styles from './states.module.css';

interface StateProps {
  icon: IconName;
  tone?: 'calm' | 'danger' | 'wait';
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  small?: boolean;
  /** The message is the page: its title is the page's heading. */
  page?: boolean;
}

/** A message that fills a page or a card: what this is, and what to do next. */
export function State({ icon, tone = 'calm', title, text, children, small = false, page = false }: StateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className={styles.state} data-small={small} role={tone === 'danger' ? 'alert' : undefined}>
      <span className={styles.picture} data-tone={tone}>{tone === 'calm' && <Hills className={styles.hills} />}<span><Icon name={icon} size={small ? 24 : 30} /></span></span>
      <Heading>{title}</Heading>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div className={styles.acts}>{children}</div>}
    </section>
  );
}

/** An empty list teaches what will stand here and offers the step that fills it. */
export function Empty({ icon = 'queue', title, text, next, small }: {
  icon?: IconName; title: string; text?: ReactNode; next?: { label: string; to: string }; small?: boolean;
}) {
  return (
    <State icon={icon} title={title} text={text} small={small}>
      {next && <ButtonLink kind="plain" to={next.to}>{next.label}</ButtonLink>}
    </State>
  );
}

/** Any failed load: what happened, what was not changed, what to do. */
export function Failed({ error, retry, small, page }: { error: unknown; retry?: () => void; small?: boolean; page?: boolean }) {
  const { t } = useTranslation('shared');
  const problem = asProblem(error);
  if (problem.rule !== undefined) return <RuleRefusal problem={problem} />;
  const kind = kindOf(problem);
  return (
    <State
      small={small}
      page={page}
      icon={kind === 'passing' ? 'clock' : kind === 'missing' ? 'search' : kind === 'forbidden' ? 'shield' : 'alert'}
      tone={kind === 'fault' ? 'danger' : kind === 'passing' ? 'wait' : 'calm'}
      title={problem.title || t(`failed.${kind}.title`)}
      text={problem.detail && problem.status > 0 ? problem.detail : t(`failed.${kind}.text`)}
    >
      {retry && kind !== 'missing' && kind !== 'forbidden' && <Button kind="plain" onClick={retry}>{t('again')}</Button>}
    </State>
  );
}

function kindOf(problem: Problem): 'passing' | 'missing' | 'forbidden' | 'fault' {
  if (problem.passing) return 'passing';
  if (problem.status === 404) return 'missing';
  return problem.status === 403 ? 'forbidden' : 'fault';
}
