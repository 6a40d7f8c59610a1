import { useTranslation } from 'react-i18next';
import { PatientPage } from '@/shared/patient/patient-page';
import type { Feature, Slot } from '@/shared/registry/feature';
import { useContributions, usePlace } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { signInWithReturn, useMe } from '@/shared/session/session';
import { ButtonLink } from '@/shared/ui/button';
import type { IconName } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, State } from '@/shared/ui/states';
import { useLocation } from 'react-router';

interface Props {
  title: string;
  pick: (feature: Feature) => readonly Slot[] | undefined;
  empty: { icon: IconName; title: string; text: string };
}

/** A tab page that features fill; it asks for a sign-in first, because all of it is personal. */
export function SlotsPage({ title, pick, empty }: Props) {
  const { t } = useTranslation('app');
  const { me, loading } = useMe();
  const slots = useContributions(pick);
  const search = usePlace((feature) => feature.searchPath);
  const { pathname } = useLocation();
  return (
    <PatientPage title={title} root>
      {loading ? <Skeleton card /> : !me.signedIn ? (
        <State icon={empty.icon} title={t('signIn.title')} text={empty.text}>
          <ButtonLink kind="next" to={signInWithReturn(pathname)}>{t('signIn.act')}</ButtonLink>
        </State>
      ) : slots.length === 0 ? (
        <Empty {...empty} next={search === undefined ? undefined : { label: t('visits.empty.act'), to: search }} />
      ) : slots.map((slot) => <SlotView key={`${slot.feature}-${slot.order}`} slot={slot} />)}
    </PatientPage>
  );
}
