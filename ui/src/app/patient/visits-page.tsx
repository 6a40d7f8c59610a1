import { useTranslation } from 'react-i18next';
import { SlotsPage } from './slots-page';

/** Appointments and online visits, each section owned by its feature. */
export default function VisitsPage() {
  const { t } = useTranslation('app');
  return <SlotsPage title={t('tabs.visits')} pick={(feature) => feature.visitSections} empty={{ icon: 'calendar', title: t('visits.empty.title'), text: t('visits.empty.text') }} />;
}
