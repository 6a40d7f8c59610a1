import { useTranslation } from 'react-i18next';
import { SlotsPage } from './slots-page';

/** Conversations and notices, each section owned by its feature. */
export default function MessagesPage() {
  const { t } = useTranslation('app');
  return <SlotsPage title={t('tabs.messages')} pick={(feature) => feature.messageSections} empty={{ icon: 'message', title: t('messages.empty.title'), text: t('messages.empty.text') }} />;
}
