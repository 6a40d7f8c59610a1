import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { PatientPage } from '@/shared/patient/patient-page';
import { Icon } from '@/shared/ui/icon';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useInstitutions, useProvinces } from './api/directory';
import styles from './institution-page.module.css';
import { ProvinceChoice } from './province-choice';

/** Fewer hospitals than this are seen at a glance. */
const WORTH_SEARCHING = 8;

/** The hospitals of the region, by name or by province. */
export default function InstitutionsPage() {
  const { t } = useTranslation('directory');
  const [params, setParams] = useSearchParams();
  const province = params.get('province') ?? '';
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const houses = useInstitutions({ q: q || undefined, province: province || undefined });
  const all = (useProvinces().data?.items ?? []).reduce((sum, one) => sum + one.institutions, 0);
  return (
    <PatientPage title={t('institution.listTitle')}>
      {all >= WORTH_SEARCHING && (
        <input
          type="search" className={styles.search} maxLength={60} aria-label={t('institution.search')} placeholder={t('institution.search')}
          value={typed} onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ProvinceChoice province={province} onChange={(code) => setParams(code === '' ? {} : { province: code }, { replace: true })} />
      <InfiniteList
        query={houses}
        label={t('institution.listTitle')}
        row={(house) => <House house={house} />}
        rowKey={(house) => house.slug}
        empty={<Nothing why={q !== '' ? 'notFound' : province !== '' ? 'noneHere' : 'none'} />}
      />
    </PatientPage>
  );
}

function Nothing({ why }: { why: 'notFound' | 'noneHere' | 'none' }) {
  const { t } = useTranslation('directory');
  return <Empty icon="hospital" title={t(`institution.${why}.title`)} text={t(`institution.${why}.text`)} next={why === 'notFound' ? undefined : { label: t(`institution.${why}.act`), to: why === 'none' ? '/' : '/institutions' }} />;
}

function House({ house }: { house: Schema<'InstitutionRow'> }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Link to={`/institutions/${house.slug}`} className={styles.house}>
      <span className={styles.mark}><Icon name="hospital" size={28} /></span>
      <span className={styles.words}>
        <b>{words(house.name)}</b>
        <span className={styles.tags}><Tag tone="good">{words(house.level)}</Tag><Tag>{t(`institution.kind.${house.kind}`)}</Tag></span>
        <small>{t('institution.counts', { departments: house.departments, doctors: house.doctors })}</small>
        <small><Icon name="location" size={16} />{words(house.address)}</small>
      </span>
      <Icon name="forward" size={18} />
    </Link>
  );
}
