import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useInstitution } from './api/directory';
import { Facts, LegalFacts, LicenceOfHouse, PriceList } from './institution-facts';
import styles from './institution-page.module.css';

type Page = Schema<'InstitutionPage'>;

/** A hospital with all that everyone may know of it before choosing it. */
export default function InstitutionPage() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const { slug = '' } = useParams();
  const house = useInstitution(slug);
  const page = house.data;
  return (
    <PatientPage title={page === undefined ? t('institution.title') : words(page.institution.name)} parent="/institutions" wide>
      {house.isPending && <><Skeleton card lines={4} /><Skeleton card lines={6} /></>}
      {house.isError && <Failed error={house.error} retry={() => void house.refetch()} />}
      {page && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <Head page={page} />
            <Departments page={page} />
            <PriceList page={page} />
            <Process page={page} />
            <Notices page={page} />
          </div>
          <div className={styles.main}>
            <Place page={page} />
            <LicenceOfHouse page={page} />
            <LegalFacts page={page} />
            <Complaints page={page} />
          </div>
        </div>
      )}
    </PatientPage>
  );
}

function Head({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Card>
      <h2 className={styles.name}>{words(page.fullName)}</h2>
      <div className={styles.tags}>
        <Tag tone="good">{words(page.institution.level)}</Tag>
        <Tag>{t(`institution.kind.${page.institution.kind}`)}</Tag>
        <Tag tone={page.licenceInForce ? 'good' : 'danger'}>{t('institution.licence')} · {t(page.licenceInForce ? 'institution.inForce' : 'institution.expired')}</Tag>
      </div>
      <p className={styles.text}>{words(page.facts.introduction)}</p>
      <ButtonLink kind="next" wide to={`/find?institution=${page.institution.slug}`}>{t('institution.doctors')}</ButtonLink>
    </Card>
  );
}

function Departments({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Card title={t('institution.departments')}>
      <ul className={styles.departments}>
        {page.departments.map((department) => (
          <li key={department.slug}>
            <Link to={`/find?department=${department.slug}`}>
              <span>{words(department.name)}</span><small>{t('find.doctors', { count: department.doctors })}</small>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Process({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Card title={t('institution.process')}>
      <ol className={styles.steps}>{page.facts.process.map((step) => <li key={step.en}>{words(step)}</li>)}</ol>
    </Card>
  );
}

function Place({ page: { facts } }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const rows: [string, ReactNode][] = [
    [t('institution.address'), words(facts.place.address)],
    [t('institution.phone'), <a key="phone" href={`tel:${facts.phone}`}>{facts.phone}</a>],
    ...facts.opening.map((line, index): [string, ReactNode] => [index === 0 ? t('institution.opening') : '', words(line)]),
  ];
  return <Card title={t('institution.place')}><Facts rows={rows} /></Card>;
}

function Complaints({ page: { facts } }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const { complaints } = facts;
  return (
    <Card title={t('institution.complaints')}>
      <Facts rows={[
        [t('institution.complaintPhone'), <a key="phone" href={`tel:${complaints.phone}`}>{complaints.phone}</a>],
        [t('institution.email'), <a key="mail" href={`mailto:${complaints.email}`}>{complaints.email}</a>],
        [t('institution.hours'), words(complaints.hours)],
        [t('institution.office'), words(complaints.office)],
      ]} />
      <p className={styles.source}><Icon name="clock" size={16} />{t('institution.answer', { count: complaints.replyWorkingDays })}</p>
    </Card>
  );
}

function Notices({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Card title={t('institution.notices')}>
      <ul className={styles.notices}>
        {page.notices.map((notice) => (
          <li key={notice.id} id={`notice-${notice.id}`}>
            <h3>{words(notice.title)}</h3>
            <p>{words(notice.body)}</p>
            <small><When at={notice.publishedOn} grain="day" /></small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
