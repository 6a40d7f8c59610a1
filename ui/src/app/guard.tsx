import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { mayOpen, signInPath, signInWithReturn, useMe, type Access } from '@/shared/session/session';
import { ButtonLink } from '@/shared/ui/button';
import { Skeleton } from '@/shared/ui/skeleton';
import { State } from '@/shared/ui/states';

/** Convenience only: the server decides again on every request. */
export function Guard({ access }: { access: Access }) {
  const { t } = useTranslation('app');
  const { me, loading } = useMe();
  const { pathname, search } = useLocation();
  if (mayOpen(access, me)) return <Outlet />;
  if (loading) return <Skeleton card lines={4} />;
  if (!me.signedIn) return <Navigate to={signInWithReturn(pathname + search)} replace />;
  return (
    <State page icon="key" title={t('forbidden.title')} text={t('forbidden.text', { name: me.name ?? '' })}>
      <ButtonLink kind="plain" to={me.roles.includes('PATIENT') ? '/' : '/work'}>{t('forbidden.home')}</ButtonLink>
      <ButtonLink kind="quiet" to={`${signInPath(pathname)}?back=${encodeURIComponent(pathname)}`}>{t('forbidden.switch')}</ButtonLink>
    </State>
  );
}
