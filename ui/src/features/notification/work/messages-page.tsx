import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useMarkRead, useMessages, useUnread } from '../api/messages';
import { MessageRow } from '../message-row';
import styles from '../messages.module.css';

/** The doctor's messages. */
export default function WorkMessagesPage() {
  const { t } = useTranslation('notification');
  const messages = useMessages();
  const unread = useUnread().data?.count ?? 0;
  const read = useMarkRead();
  return (
    <WorkPage title={t('title')} lead={t('lead')} action={unread > 0 && <Button kind="plain" busy={read.isPending} onClick={() => read.mutate(undefined)}>{t('readAll')}</Button>}>
      <div className={styles.narrow}>
        <InfiniteList query={messages} label={t('title')} rowKey={(message) => message.id} row={(message) => <MessageRow message={message} />} empty={<Empty icon="bell" title={t('emptyWork.title')} text={t('emptyWork.text')} next={{ label: t('emptyWork.next'), to: '/work/visits' }} />} />
      </div>
    </WorkPage>
  );
}
