import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { ButtonLink } from '@/shared/ui/button';
import { Fault } from '@/shared/ui/fault-boundary';
import { State } from '@/shared/ui/states';

export function NotFound() {
  const { t } = useTranslation('app');
  useTitle(t('notFound.title'));
  return (
    <State page icon="search" title={t('notFound.title')} text={t('notFound.text')}>
      <ButtonLink kind="plain" to="/">{t('notFound.home')}</ButtonLink>
    </State>
  );
}

export function RouteFault() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return <Fault error={error} />;
}
