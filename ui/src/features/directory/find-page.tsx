import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { PatientPage } from '@/shared/patient/patient-page';
import { useDepartment, type DoctorFilters, type Sort } from './api/directory';
import { DepartmentTree } from './department-tree';
import { FoundDoctors } from './found-doctors';
import styles from './find-page.module.css';
import { SearchField } from './search-field';

const SORTS: readonly Sort[] = ['RELEVANCE', 'EARLIEST', 'PRICE', 'REPLY'];

/** Find a doctor: by words, or down the tree of departments; the address carries what was chosen. */
export default function FindPage() {
  const { t } = useTranslation('directory');
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const words = useWords();
  const department = useDepartment(filters.department).data;
  const listing = [...params.keys()].length > 0;
  const choose = (next: DoctorFilters) => setParams(paramsOf(next), { replace: listing });
  return (
    <PatientPage title={department === undefined ? t('find.title') : words(department.department.name)} wide>
      <SearchField key={filters.q ?? ''} q={filters.q ?? ''} onSearch={(q) => setParams(paramsOf({ q }))} />
      <div className={styles.panes} data-listing={listing}>
        <aside className={styles.tree}><DepartmentTree chosen={filters.department} subject={filters.subject ?? department?.department.subjectCode} compact={listing} /></aside>
        {listing && <FoundDoctors filters={filters} onChange={choose} department={department} />}
      </div>
    </PatientPage>
  );
}

function filtersOf(params: URLSearchParams): DoctorFilters {
  const text = (name: string) => params.get(name) ?? undefined;
  const sort = SORTS.find((one) => one === params.get('sort'));
  return {
    q: text('q'), institution: text('institution'), province: text('province'), department: text('department'), subject: text('subject'), title: text('title'),
    offers: text('offers'), treat: params.get('treat') === 'true' ? true : undefined, maxPrice: text('maxPrice'), sort,
  };
}

function paramsOf(filters: DoctorFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== '' && value !== 'RELEVANCE') params.set(name, String(value));
  }
  return params;
}
