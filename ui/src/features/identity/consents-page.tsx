import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useConsents } from './api/consents';
import { useFamily, type FamilyMember } from './api/family';
import styles from './identity.module.css';

/** All consents, for oneself and for each child. */
export default function ConsentsPage() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useFamily();
  return (
    <PatientPage title={t('consent.list')} parent="/me">
      <p className={styles.lead}>{t('consent.listLead')}</p>
      {error ? <Failed error={error} retry={() => void refetch()} />
        : data ? data.map((member) => <OfPerson key={member.personId} member={member} />)
          : <Skeleton card lines={3} />}
    </PatientPage>
  );
}

function OfPerson({ member }: { member: FamilyMember }) {
  const { t } = useTranslation('identity');
  const when = useWhen();
  const own = member.relation === 'self';
  const { data } = useConsents(own ? undefined : member.personId);
  const shown = data?.filter((consent) => consent.purpose !== 'child-data' || (!own && consent.givenAt !== undefined));
  const to = (purpose: string) => `/consents/${purpose}${own ? '' : `?person=${member.personId}`}`;
  return (
    <Card title={own ? t('relation.self') : member.name} flush>
      {shown === undefined ? <Skeleton lines={2} /> : (
        <ul>
          {shown.map((consent) => (
            <li key={consent.purpose}>
              <RowLink
                icon="shield"
                label={consent.title}
                hint={consent.givenAt === undefined ? t('consent.pending') : t('consent.given', { when: when(consent.givenAt) })}
                to={to(consent.purpose)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
