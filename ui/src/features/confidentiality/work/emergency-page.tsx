import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Countdown, When } from '@/shared/ui/facts';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useCloseGlass, useMine, type Emergency, type Found } from '../api/emergency';
import styles from '../confidentiality.module.css';
import { ReviewTag } from '../facts';
import { FindForm } from './find-form';
import { GlassForm } from './glass-form';
import { OpenRecord } from './open-record';

/** Find the person, say why, read for a while, close again. A chart with something withheld leads here with its patient. */
export default function EmergencyPage() {
  const { t } = useTranslation('confidentiality');
  const { patient } = useParams();
  const navigate = useNavigate();
  const [found, setFound] = useState<Found>();
  const [opened, setOpen] = useState<Emergency>();
  const mine = useMine();
  // After a reload the record that is open stays open.
  const open = opened ?? mine.data?.find((one) => one.open && one.patientId === patient);
  const pick = (one: Found | undefined) => {
    setFound(one);
    setOpen(undefined);
    void navigate(one === undefined ? '/work/emergency' : `/work/emergency/${one.id}`, { replace: true });
  };
  return (
    <WorkPage title={t('work.title')} lead={t('work.lead')} action={patient !== undefined && <Button kind="plain" onClick={() => pick(undefined)}>{t('work.anotherPatient')}</Button>}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {patient === undefined && <FindForm found={pick} />}
          {patient !== undefined && open === undefined && <GlassForm key={patient} patient={patient} found={found?.id === patient ? found : undefined} opened={setOpen} />}
          {patient !== undefined && open !== undefined && <Opened patient={patient} emergency={open} over={() => { setOpen(undefined); void mine.refetch(); }} />}
        </div>
        <Mine />
      </div>
    </WorkPage>
  );
}

function Opened({ patient, emergency, over }: { patient: string; emergency: Emergency; over: () => void }) {
  const { t } = useTranslation('confidentiality');
  const close = useCloseGlass(patient);
  return (
    <>
      <div className={styles.banner} role="status">
        <Icon name="alert" size={20} /><span>{t('work.banner')} · {emergency.patient} · <Countdown until={emergency.end} onEnd={over} /></span>
        <Button kind="plain" busy={close.isPending} onClick={() => close.mutate(emergency.id, { onSuccess: over })}>{t('work.close')}</Button>
      </div>
      <OpenRecord patient={patient} />
    </>
  );
}

/** The doctor's own emergencies and what the hospital found. */
function Mine() {
  const { t } = useTranslation('confidentiality');
  const { data, isPending, error, refetch } = useMine();
  return (
    <aside className={styles.panel}>
      <h2>{t('work.mine')}</h2>
      {isPending && <Skeleton lines={3} />}
      {error && <Failed error={error} retry={() => void refetch()} small />}
      {data?.length === 0 && <Empty small icon="key" title={t('work.none')} text={t('work.noneText')} />}
      <ul className={styles.list}>
        {data?.map((one) => (
          <li key={one.id}>
            <span className={styles.person}><b>{one.patient}</b><ReviewTag of={one} /></span>
            <small>{t(`reasons.${one.reason}`)} · <When at={one.openedAt} /></small>
            {one.note !== undefined && <small>{one.note}</small>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
