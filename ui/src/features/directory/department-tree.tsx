import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useDepartmentTree } from './api/directory';
import styles from './department-tree.module.css';
import { useWords } from './words';

/** Groups on the left, the departments of the chosen group on the right; compact beside a list, one column. */
export function DepartmentTree({ chosen, compact }: { chosen?: string; compact: boolean }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const tree = useDepartmentTree();
  const branches = tree.data?.branches ?? [];
  const [opened, setOpened] = useState<string>();
  if (tree.isPending) return <Skeleton card lines={6} />;
  if (tree.isError) return <Failed error={tree.error} retry={() => void tree.refetch()} />;
  const open = opened ?? branches.find((branch) => branch.departments.some((one) => one.slug === chosen))?.code ?? branches.find((branch) => branch.code === '03')?.code;
  const branch = branches.find((one) => one.code === open) ?? branches[0];
  return (
    <nav className={styles.tree} data-compact={compact} aria-label={t('find.tree')}>
      <ul className={styles.branches} aria-label={t('find.branches')}>
        {branches.map((one) => (
          <li key={one.code}>
            <button type="button" aria-pressed={one.code === branch?.code} onClick={() => setOpened(one.code)}>{words(one.name)}</button>
          </li>
        ))}
      </ul>
      <ul className={styles.departments} aria-label={branch && words(branch.name)}>
        {branch?.departments.map((department) => (
          <li key={department.slug}>
            <Link to={`/find?department=${department.slug}`} aria-current={department.slug === chosen ? 'page' : undefined}>
              <span>
                <b>{words(department.name)}</b>
                <small>{words(department.institution)} · {t('find.doctors', { count: department.doctors })}</small>
                {!compact && <small className={styles.diseases}>{department.diseases.slice(0, 4).map(words).join(' · ')}</small>}
              </span>
              <Icon name="forward" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
