import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useRules, type Rule } from './api/rules';
import styles from './rules.module.css';
import { SureTag } from './sure-tag';

const familyOf = (rule: Rule): string => rule.id.split('-')[0] ?? '';

const matches = (rule: Rule, words: readonly string[]): boolean => {
  const text = `${rule.id} ${rule.title} ${rule.sentence} ${rule.citation}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** Every rule, grouped by its family, with a search that needs no server. */
export default function RulesPage() {
  const { t } = useTranslation('rulebook');
  const { data, isPending, error, refetch } = useRules();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter((word) => word !== '');
  useTitle(t('list.title'));
  const found = (data ?? []).filter((rule) => matches(rule, words));
  const families = [...new Set(found.map(familyOf))];
  return (
    <>
      <header className={styles.head}>
        <h1>{t('list.title')}</h1>
        <p>{t('list.lead')}</p>
      </header>
      <label className={styles.search}>
        <Icon name="search" size={20} />
        <span className="x-sr">{t('list.search')}</span>
        <input type="search" value={typed} placeholder={t('list.search')} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <p className={styles.count} role="status">{t('list.count', { count: found.length })}</p>}
      {data && found.length === 0 && <Empty icon="search" title={t('list.none.title')} text={t('list.none.text')} />}
      {families.map((family) => (
        <Card key={family} title={t(`groups.${family}`)} flush>
          <ul>{found.filter((rule) => familyOf(rule) === family).map((rule) => <li key={rule.id} className={styles.item}><RuleRow rule={rule} /></li>)}</ul>
        </Card>
      ))}
    </>
  );
}

function RuleRow({ rule }: { rule: Rule }) {
  return (
    <Link to={`/rules/${rule.id}`} className={styles.row}>
      <span className={styles.words}>
        <span className={styles.name}>{rule.title}<SureTag rule={rule} /></span>
        <small>{rule.sentence}</small>
      </span>
      <Icon name="forward" size={18} />
    </Link>
  );
}
