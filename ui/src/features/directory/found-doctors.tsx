import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chips } from '@/shared/ui/chips';
import { HitRateLine } from '@/shared/ui/hit-rate';
import { Icon } from '@/shared/ui/icon';
import { InfiniteList, nextCursor } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { useDoctors, useInstitution, useInstitutions, useSearch, type DoctorFilters, type Sort } from './api/directory';
import { DoctorRow } from './doctor-row';
import { ProvinceChoice } from './province-choice';
import styles from './find-page.module.css';
import { useHits } from './hits';

const MOST_CHIPS = 6;

interface Props {
  filters: DoctorFilters;
  onChange: (filters: DoctorFilters) => void;
  department?: Schema<'DepartmentPage'>;
}

/** The doctors that fit, with filters as chips and named orders; departments and hospitals that fit stand above. */
export function FoundDoctors({ filters, onChange, department }: Props) {
  const { t } = useTranslation('directory');
  const query = useDoctors(filters);
  return (
    <section className={styles.found} aria-label={t('find.list')}>
      {department && filters.q === undefined && <DepartmentHead department={department} />}
      {filters.q !== undefined && <Places q={filters.q} />}
      <Filters filters={filters} onChange={onChange} />
      <h2 className="x-sr">{t('find.list')}</h2>
      <InfiniteList
        query={query}
        label={t('find.list')}
        row={(doctor) => <DoctorRow doctor={doctor} />}
        rowKey={(doctor) => doctor.id}
        empty={<Empty icon="search" title={t('find.empty.title')} text={t('find.empty.text')} next={{ label: t('find.empty.act'), to: '/find' }} />}
      />
    </section>
  );
}

function DepartmentHead({ department }: { department: Schema<'DepartmentPage'> }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const { department: row } = department;
  return (
    <section className={styles.department}>
      <h2>{words(row.name)}</h2>
      <p><Link to={`/institutions/${row.institutionSlug}`}>{words(row.institution)}</Link> · {words(department.place)}</p>
      <p className={styles.about}>{words(department.introduction)}</p>
      {department.promises && <p><HitRateLine rate={department.promises} of="department" /></p>}
      <p className={styles.diseases}><b>{t('find.diseases')}</b>{row.diseases.map((disease) => <span key={disease.en}>{words(disease)}</span>)}</p>
    </section>
  );
}

function Places({ q }: { q: string }) {
  const { t } = useTranslation('directory');
  const places = useHits(useSearch(q).data, 12).filter((hit) => hit.kind !== 'DOCTOR').slice(0, 4);
  if (places.length === 0) return null;
  return (
    <section aria-label={t('find.places')} className={styles.places}>
      {places.map((place) => (
        <Link key={place.to} to={place.to}>
          <Icon name={place.icon} size={22} />
          <span><b>{place.title}</b><small>{place.text}</small></span>
          <Icon name="forward" size={16} />
        </Link>
      ))}
    </section>
  );
}

/** All hospitals where they fit into a row of chips; none where there are more. */
function useFewInstitutions() {
  const page = useInstitutions({}, MOST_CHIPS).data?.pages[0];
  return page === undefined || nextCursor(page) !== undefined ? [] : page.items;
}

function Filters({ filters, onChange }: { filters: DoctorFilters; onChange: (filters: DoctorFilters) => void }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const few = useFewInstitutions();
  const chosenHouse = useInstitution(few.length === 0 ? filters.institution : undefined).data?.institution;
  const houses = chosenHouse ? [chosenHouse] : few;
  const sorts: readonly Sort[] = ['RELEVANCE', 'EARLIEST', 'PRICE', 'REPLY'];
  const titles = ['CHIEF', 'ASSOCIATE_CHIEF', 'ATTENDING'] as const;
  const chosen = [
    ...(filters.treat ? ['treat'] : []), ...(filters.maxPrice === undefined ? [] : ['cheap']),
    ...(filters.offers === 'CLINIC' ? ['CLINIC'] : []), ...(filters.title === undefined ? [] : [filters.title]),
    ...(filters.institution === undefined ? [] : [filters.institution]),
  ];
  const options = [
    { value: 'treat', label: t('find.treat') }, { value: 'CLINIC', label: t('find.clinic') }, { value: 'cheap', label: t('find.cheap') },
    ...(filters.department === undefined ? houses.map((house) => ({ value: house.slug, label: words(house.name) })) : []),
    ...titles.map((title) => ({ value: title as string, label: t(`title.${title}`) })),
  ];
  const change = (now: string[]) => {
    const last = (values: readonly string[]) => now.filter((value) => values.includes(value)).at(-1);
    onChange({
      ...filters,
      treat: now.includes('treat') ? true : undefined,
      maxPrice: now.includes('cheap') ? '30' : undefined,
      offers: now.includes('CLINIC') ? 'CLINIC' : filters.offers === 'CLINIC' ? undefined : filters.offers,
      title: last(titles),
      institution: filters.department === undefined ? last(houses.map((house) => house.slug)) : filters.institution,
    });
  };
  return (
    <div className={styles.tools}>
      <div className={styles.sorts} role="group" aria-label={t('find.sorts')}>
        {sorts.map((sort) => (
          <button key={sort} type="button" aria-pressed={(filters.sort ?? 'RELEVANCE') === sort} onClick={() => onChange({ ...filters, sort })}>{t(`find.sort.${sort}`)}</button>
        ))}
      </div>
      {filters.department === undefined && filters.institution === undefined && (
        <ProvinceChoice province={filters.province ?? ''} onChange={(province) => onChange({ ...filters, province: province || undefined })} />
      )}
      <Chips label={t('find.filters')} options={options} chosen={chosen} onChange={change} many />
    </div>
  );
}
