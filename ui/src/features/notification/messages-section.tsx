import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { usePlace } from '@/shared/registry/registry';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import { useMarkRead, useMessages, useUnread } from './api/messages';
import { MessageRow } from './message-row';
import styles from './messages.module.css';

/** The patient's notices in the messages tab. */
export default function MessagesSection() {
  const { t } = useTranslation('notification');
  const messages = useMessages();
  const unread = useUnread().data?.count ?? 0;
  const read = useMarkRead();
  const find = usePlace((feature) => feature.searchPath) ?? '/';
  return (
    <section className={styles.section} aria-label={t('title')}>
      {unread > 0 && <div className={styles.tools}><Button kind="quiet" busy={read.isPending} onClick={() => read.mutate(undefined)}>{t('readAll')}</Button></div>}
      <InfiniteList query={messages} label={t('title')} rowKey={(message) => message.id} row={(message) => <MessageRow message={message} />} empty={<Empty icon="bell" title={t('empty.title')} text={t('empty.text')} next={{ label: t('empty.next'), to: find }} />} />
    </section>
  );
}
