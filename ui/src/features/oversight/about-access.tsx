import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import type { Complaint } from './api/complaints';

/** The look at the record that is complained about, as the access log says it. */
export function AboutAccess({ of }: { of: NonNullable<Complaint['aboutAccess']> }) {
  const { t } = useTranslation('oversight');
  const who = of.who ?? t('one.system');
  return (
    <div>
      <dt>{t('one.access')}</dt>
      <dd><When at={of.at} /> {t(of.purpose === 'emergency' ? 'one.emergencyLook' : 'one.look', { who })}</dd>
    </div>
  );
}
