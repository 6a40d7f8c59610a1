import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useConsents, type ConsentView } from './api/consents';
import { useFamily, type FamilyMember } from './api/family';
import styles from './identity.module.css';

/** All consents, for oneself and for each child: what online care needs, and what is free to choose. */
export default function ConsentsPage() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useFamily();
  return (
    <PatientPage title={t('consent.list')} parent="/me">
      <p className={styles.lead}>{t('consent.listLead')} <Link to="/rules/PV-05">{t('consent.rule')}</Link></p>
      {error ? <Failed error={error} retry={() => void refetch()} />
        : data ? data.map((member) => <OfPerson key={member.personId} member={member} />)
          : <Skeleton card lines={3} />}
    </PatientPage>
  );
}

function OfPerson({ member }: { member: FamilyMember }) {
  const { t } = useTranslation('identity');
  const own = member.relation === 'self';
  const { data } = useConsents(own ? undefined : member.personId);
  const name = own ? t('relation.self') : member.name;
  const shown = data?.filter((consent) => !consent.childrenOnly || (!own && consent.state !== 'OPEN'));
  if (shown === undefined) return <Card title={name}><Skeleton lines={2} /></Card>;
  const person = own ? '' : `?person=${member.personId}`;
  return (
    <>
      <Group title={t('consent.needed', { name })} consents={shown.filter((one) => one.necessary)} person={person} />
      <Group title={t('consent.free', { name })} consents={shown.filter((one) => !one.necessary)} person={person} />
    </>
  );
}

function Group({ title, consents, person }: { title: string; consents: readonly ConsentView[]; person: string }) {
  const { t } = useTranslation('identity');
  const when = useWhen();
  const hint = (one: ConsentView) => (one.decidedAt === undefined ? t('consent.pending') : t(`consent.states.${one.state}`, { when: when(one.decidedAt) }));
  return (
    <Card title={title} flush>
      <ul>
        {consents.map((one) => (
          <li key={one.purpose}><RowLink icon={one.state === 'GIVEN' ? 'check' : 'shield'} label={one.title} hint={hint(one)} to={`/consents/${one.purpose}${person}`} /></li>
        ))}
      </ul>
    </Card>
  );
}
