import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useRule, type Rule } from './api/rules';
import { ParameterList } from './parameter-list';
import styles from './rules.module.css';
import { SureTag } from './sure-tag';

/** One rule for anyone to read and print. */
export default function RulePage() {
  const { t } = useTranslation('rulebook');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useRule(id);
  useTitle(data?.title);
  return (
    <>
      <nav className={styles.back}><Link to="/rules"><Icon name="back" size={18} />{t('rule.all')}</Link></nav>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed page error={error} retry={() => void refetch()} />}
      {data && <RuleText rule={data} />}
    </>
  );
}

function RuleText({ rule }: { rule: Rule }) {
  const { t } = useTranslation('rulebook');
  return (
    <article className={styles.rule}>
      <header className={styles.title}>
        <p className={styles.number}>{t('rule.number', { id: rule.id })}</p>
        <h1>{rule.title}</h1>
        <p className={styles.sentence}>{rule.sentence}</p>
      </header>
      <section className={styles.wayOut}>
        <Icon name="forward" />
        <div><h2>{t('rule.wayOut')}</h2><p>{rule.wayOut}</p></div>
      </section>
      <Card title={t('rule.numbers')}>
        {rule.parameters && rule.parameters.length > 0 ? <ParameterList parameters={rule.parameters} /> : <p className={styles.quiet}>{t('rule.noNumbers')}</p>}
      </Card>
      <Card title={t('rule.source')}>
        <p>{rule.citation}</p>
        <div className={styles.sure}>
          <h3>{t('rule.sure')}</h3>
          <p><SureTag rule={rule} /> {rule.sureMeaning}</p>
        </div>
      </Card>
      <div className={`${styles.acts} x-no-print`}><Button kind="plain" onClick={() => window.print()}>{t('rule.print')}</Button></div>
    </article>
  );
}
