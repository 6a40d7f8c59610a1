import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { State } from '@/shared/ui/states';
import { useSignOut } from './api/sign-out';
import { ProblemNotice } from './notice';

export default function SignOutPage() {
  const { t } = useTranslation('identity');
  useTitle(t('signOut.act'));
  const navigate = useNavigate();
  const { me } = useMe();
  const signOut = useSignOut();
  const home = me.roles.includes('PATIENT') || !me.signedIn ? '/' : '/staff/sign-in';
  return (
    <Card>
      <ProblemNotice error={signOut.error} />
      <State page icon="exit" title={t('signOut.title')} text={t('signOut.text')}>
        <Button kind="plain" onClick={() => void navigate(-1)}>{t('signOut.stay')}</Button>
        <Button kind="main" busy={signOut.isPending} onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate(home, { replace: true }) })}>
          {t('signOut.act')}
        </Button>
      </State>
    </Card>
  );
}
