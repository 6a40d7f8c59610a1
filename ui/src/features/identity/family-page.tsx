import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Age } from '@/shared/ui/facts';
import { Portrait } from '@/shared/ui/portrait';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useConsents } from './api/consents';
import { useFamily, useRemoveChild, type FamilyMember } from './api/family';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';

const IS = { mother: 'isMother', father: 'isFather', grandparent: 'isGrandparent', other_guardian: 'isOther' } as const;

/** Oneself and the children one acts for. */
export default function FamilyPage() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useFamily();
  const verified = data?.[0]?.verified === true;
  return (
    <PatientPage
      title={t('family.title')}
      parent="/me"
      footer={data && (verified
        ? <ButtonLink kind="next" wide to="/me/family/add">{t('family.add')}</ButtonLink>
        : <ButtonLink kind="next" wide to="/verify?back=/me/family">{t('family.verify')}</ButtonLink>)}
    >
      <p className={styles.lead}>{data && !verified ? t('family.verifyFirst') : t('family.lead')}</p>
      {error ? <Failed error={error} retry={() => void refetch()} />
        : data ? data.map((member) => <Member key={member.personId} member={member} />)
          : <Skeleton card portrait lines={3} />}
      {verified && <ButtonLink kind="plain" wide to="/me/family/proofs">{t('family.proofs')}</ButtonLink>}
    </PatientPage>
  );
}

function Member({ member }: { member: FamilyMember }) {
  const { t } = useTranslation('identity');
  const own = member.relation === 'self';
  const relation = own ? t('relation.self') : t(`relation.${IS[member.relation as keyof typeof IS]}`);
  return (
    <Card>
      <div className={styles.member}>
        <Portrait name={member.name} size={48} />
        <div className={styles.memberWords}>
          <h2>{member.name === '' ? t('demo.unnamed') : member.name}</h2>
          <p className={styles.small}>
            {relation}{member.sex !== 'UNKNOWN' && ` · ${t(`sex.${member.sex}`)}`}{member.bornOn !== undefined && <> · <Age birth={member.bornOn} /></>}
          </p>
          {member.verified && <p className={styles.small}>{member.maskedResidentId ?? t('family.noId')}</p>}
          {member.guardianPresent && <p className={styles.mark} data-tone="wait">{t('family.present')}</p>}
        </div>
      </div>
      {!own && <ChildActs member={member} />}
    </Card>
  );
}

function ChildActs({ member }: { member: FamilyMember }) {
  const { t } = useTranslation('identity');
  const ask = useConfirm();
  const remove = useRemoveChild();
  const { data } = useConsents(member.personId);
  const unsigned = data?.some((consent) => consent.purpose === 'internet-care' && consent.givenAt === undefined) === true;
  const { name } = member;
  const takeOff = async () => {
    const yes = await ask({ title: t('family.removeTitle', { name }), text: t('family.removeText', { name }), act: t('family.removeAct', { name }), danger: true });
    if (yes) remove.mutate(member.personId);
  };
  return (
    <>
      <ProblemNotice error={remove.error} />
      <div className={styles.rowActs}>
        {unsigned && <ButtonLink kind="plain" to={`/consents/internet-care?person=${member.personId}&back=/me/family`}>{t('family.consent')}</ButtonLink>}
        <Button kind="quiet" busy={remove.isPending} onClick={() => void takeOff()}>{t('family.remove')}</Button>
      </div>
    </>
  );
}
