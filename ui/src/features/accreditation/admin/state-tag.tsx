import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/tag';
import type { Application } from '../api/accreditation';

const TONES = { DRAFT: 'plain', SUBMITTED: 'info', RETURNED: 'warning', APPROVED: 'good' } as const;

/** Where an application stands. */
export function StateTag({ state }: { state: Application['state'] }) {
  const { t } = useTranslation('accreditation');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
