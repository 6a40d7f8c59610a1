import { useTranslation } from 'react-i18next';
import type { ServiceRow } from './api/services';

/** What a service is called: text and video are different products. */
export function useServiceName(): (service: Pick<ServiceRow, 'kind' | 'mode'>) => string {
  const { t } = useTranslation('pricing');
  return ({ kind, mode }) => t(kind === 'CLINIC' ? 'kind.CLINIC' : `kind.${kind}_${mode === 'VIDEO' ? 'VIDEO' : 'TEXT'}`);
}
