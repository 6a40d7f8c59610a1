import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import { useDepartmentTree } from './api/directory';
import styles from './home-cards.module.css';
import { useWords } from './words';

const MOST = 12;

/** The departments people ask for, one from each group first. */
export default function DepartmentsCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const tree = useDepartmentTree().data;
  if (tree === undefined) return null;
  const names = new Map<string, { zh: string; en: string; slug: string }>();
  for (let depth = 0; names.size < MOST && depth < MOST; depth += 1) {
    for (const branch of tree.branches) {
      const department = branch.departments[depth];
      if (department && names.size < MOST && !names.has(department.name.zh)) names.set(department.name.zh, { ...department.name, slug: department.slug });
    }
  }
  return (
    <Card title={t('home.departments')} more={{ label: t('home.allDepartments'), to: '/find' }}>
      <ul className={styles.departments}>
        {[...names.values()].map((department) => (
          <li key={department.slug}><Link to={`/find?department=${department.slug}`}>{words(department)}</Link></li>
        ))}
      </ul>
    </Card>
  );
}
