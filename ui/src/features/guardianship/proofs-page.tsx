import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useClaims, type Claim } from './api/proofs';
import { ProofForm } from './proof-form';
import styles from './guardianship.module.css';

const TONES = { WAITING: 'info', ACCEPTED: 'good', RETURNED: 'danger' } as const;

/** The children somebody says to be the guardian of, and what proves it. */
export default function ProofsPage() {
  const { t } = useTranslation('guardianship');
  const list = useClaims();
  return (
    <PatientPage title={t('title')} parent="/me/family">
      <p className={styles.lead}>{t('lead')} <Link to="/rules/ID-10">{t('rule')}</Link></p>
      {list.isPending && <Skeleton card lines={4} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data?.length === 0 && <Empty icon="family" title={t('none')} text={t('noneText')} next={{ label: t('add'), to: '/me/family/add' }} />}
      {list.data?.map((claim) => <OneClaim key={claim.ward} claim={claim} />)}
    </PatientPage>
  );
}

function OneClaim({ claim }: { claim: Claim }) {
  const { t } = useTranslation('guardianship');
  const [query] = useSearchParams();
  const { last } = claim;
  const free = !claim.proven && last?.state !== 'WAITING';
  const [open, setOpen] = useState(free && query.get('ward') === claim.ward);
  return (
    <Card>
      <div className={styles.head}>
        <h2>{claim.name}</h2>
        {claim.proven ? <Tag tone="good">{t('proven')}</Tag> : last ? <Tag tone={TONES[last.state]}>{t(`state.${last.state}`)}</Tag> : <Tag tone="warning">{t('missing')}</Tag>}
      </div>
      <p className={styles.soft}>{t(`relation.${claim.relation as 'MOTHER'}`)}</p>
      {last?.state === 'WAITING' && <p>{t('sentTo', { house: last.institution })}</p>}
      {!claim.proven && last?.state === 'RETURNED' && <p className={styles.returned}>{t('returned', { house: last.institution, note: last.note })}</p>}
      {free && (open ? <ProofForm claim={claim} done={() => setOpen(false)} /> : <Button kind="main" onClick={() => setOpen(true)}>{t(last ? 'again' : 'start')}</Button>)}
    </Card>
  );
}
