import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { contributionsOf, useContributions, useFeatures, type Owned } from '@/shared/registry/registry';
import type { DoctorSection, Slot } from '@/shared/registry/feature';
import { DoctorSectionView } from '@/shared/registry/slot-view';
import { Portrait } from '@/shared/ui/portrait';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useDoctor, type DoctorView } from './api/directory';
import { DoctorServices } from './doctor-services';
import { LicenceFacts } from './licence-facts';
import styles from './doctor-page.module.css';
import { RightTags } from './right-tags';
import { useDoctorName } from './words';

/** A doctor: who this is, what can be had of them and for how much, when, and the licence behind it. */
export default function DoctorPage() {
  const { t } = useTranslation('directory');
  const { id = '' } = useParams();
  const doctor = useDoctor(id);
  const name = useDoctorName();
  const page = doctor.data;
  return (
    <PatientPage title={page === undefined ? t('find.title') : name(page.doctor)} parent="/find" wide action={page && <Tools page={page} />}>
      {doctor.isPending && <><Skeleton card portrait lines={4} /><Skeleton card lines={6} /></>}
      {doctor.isError && <Failed error={doctor.error} retry={() => void doctor.refetch()} />}
      {page && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <Head page={page} />
            <DoctorServices page={page} />
            <Slots page={page} />
          </div>
          <div className={styles.side}>
            <About page={page} />
            <LicenceFacts page={page} />
          </div>
        </div>
      )}
    </PatientPage>
  );
}

/** What others put beside the name, such as keeping the doctor. */
function Tools({ page }: { page: DoctorView }) {
  const tools = useContributions((feature) => feature.doctorTools);
  return tools.map((slot) => <DoctorSectionView key={slot.feature} slot={slot} wait={<span />} practitionerId={page.doctor.id} may />);
}

function Head({ page }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const { doctor } = page;
  return (
    <Card>
      <div className={styles.head}>
        <Portrait name={name(doctor)} src={doctor.portrait} size={88} />
        <div className={styles.who}>
          <h2>{name(doctor)}<span>{t(`title.${doctor.title}`)}</span></h2>
          <p><Link to={`/institutions/${doctor.institution.slug}`}>{words(doctor.institution.name)}</Link> <small>{words(page.level)}</small></p>
          <p><Link to={`/find?department=${doctor.department.slug}`}>{words(doctor.department.name)}</Link></p>
          <RightTags page={page} />
        </div>
      </div>
      {words(doctor.goodAt) !== '' && <p className={styles.good}><b>{t('doctor.goodAt')}</b>{words(doctor.goodAt)}</p>}
    </Card>
  );
}

function Slots({ page }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  const sections = contributionsOf(useFeatures(), (feature) => feature.doctorSections);
  const clinic = page.services.find((service) => service.kind === 'CLINIC');
  return (
    <div id="slots" className={styles.slots}>
      {sections.length === 0
        ? <Card title={t('doctor.slots')}><p className={styles.quiet}>{t('doctor.noSlots')}</p></Card>
        : sections.map((slot: Owned<Slot<DoctorSection>>) => (
          <DoctorSectionView key={`${slot.feature}-${slot.order}`} slot={slot} practitionerId={page.doctor.id} may={clinic !== undefined && clinic.why === undefined} />
        ))}
    </div>
  );
}

function About({ page }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  return (
    <Card title={t('doctor.about')}>
      <p className={styles.text}>{words(page.biography)}</p>
      <dl className={styles.facts}>
        <div><dt>{t('doctor.style')}</dt><dd>{words(page.style)}</dd></div>
        <div><dt>{t('doctor.languages')}</dt><dd>{page.languages.map((tag) => t(`doctor.language.${tag}`)).join(' · ')}</dd></div>
      </dl>
    </Card>
  );
}
