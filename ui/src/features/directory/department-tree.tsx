import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useDepartmentTree } from './api/directory';
import styles from './department-tree.module.css';

type Words = Schema<'Words'>;

interface Line {
  key: string;
  to: string;
  name: Words;
  about: string;
  diseases: readonly Words[];
  current: boolean;
}

/** Groups on the left, the departments of the chosen group on the right; compact beside a list, one column. */
export function DepartmentTree({ chosen, subject, compact }: { chosen?: string; subject?: string; compact: boolean }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const tree = useDepartmentTree();
  const branches = tree.data?.branches ?? [];
  const [opened, setOpened] = useState<string>();
  if (tree.isPending) return <Skeleton card lines={6} />;
  if (tree.isError) return <Failed error={tree.error} retry={() => void tree.refetch()} />;
  const open = opened ?? branches.find((branch) => branch.departments.some((one) => one.slug === chosen))?.code ?? branches.find((branch) => subject?.startsWith(branch.code))?.code ?? branches.find((branch) => branch.code === '03')?.code;
  const branch = branches.find((one) => one.code === open) ?? branches[0];
  // Where departments are many the server names specialties only.
  const many = branches.every((one) => one.departments.length === 0);
  const doctors = (count: number) => t('find.doctors', { count });
  const lines: Line[] = many
    ? (branch?.specialties ?? []).map((one) => ({
      key: one.code, to: `/find?subject=${one.code}`, name: one.name, current: one.code === subject, diseases: one.diseases,
      about: `${t('find.houses', { count: one.institutions })} · ${doctors(one.doctors)}`,
    }))
    : (branch?.departments ?? []).map((one) => ({
      key: one.slug, to: `/find?department=${one.slug}`, name: one.name, current: one.slug === chosen, diseases: one.diseases,
      about: `${words(one.institution)} · ${doctors(one.doctors)}`,
    }));
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
        {lines.map((line) => (
          <li key={line.key}>
            <Link to={line.to} aria-current={line.current ? 'page' : undefined}>
              <span>
                <b>{words(line.name)}</b>
                <small>{line.about}</small>
                {!compact && <small className={styles.diseases}>{line.diseases.slice(0, 4).map(words).join(' · ')}</small>}
              </span>
              <Icon name="forward" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
