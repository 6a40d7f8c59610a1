import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { useDepartmentTree } from './api/directory';
import styles from './home-cards.module.css';

const MOST = 12;

/** The departments people ask for, one from each group first. */
export default function DepartmentsCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const tree = useDepartmentTree().data;
  if (tree === undefined) return null;
  const names = new Map<string, { zh: string; en: string; to: string }>();
  for (let depth = 0; names.size < MOST && depth < MOST; depth += 1) {
    for (const branch of tree.branches) {
      const department = branch.departments[depth];
      const specialty = branch.specialties[depth];
      const [one, to] = department ? [department, `/find?department=${department.slug}`] : [specialty, `/find?subject=${specialty?.code}`];
      if (one && names.size < MOST && !names.has(one.name.zh)) names.set(one.name.zh, { ...one.name, to });
    }
  }
  return (
    <Card title={t('home.departments')} more={{ label: t('home.allDepartments'), to: '/find' }}>
      <ul className={styles.departments}>
        {[...names.values()].map((department) => (
          <li key={department.to}><Link to={department.to}>{words(department)}</Link></li>
        ))}
      </ul>
    </Card>
  );
}
