import { App, Button, Card, Descriptions, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkPage } from '@/shared/work/work-page.work';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useSigningKey, type SigningKey } from '../api/signing-key';
import styles from './key-page.module.css';
import { PinForm } from './pin-form';

type Task = 'enrol' | 'change' | 'replace';

/** The doctor's own key: made, its PIN changed, or replaced when the PIN is forgotten. */
export default function KeyPage() {
  const { t } = useTranslation('signature');
  const key = useSigningKey();
  return (
    <WorkPage title={t('key.title')} lead={t('key.lead')}>
      <Card className={styles.card}>
        {key.isPending && <Skeleton active />}
        {key.isError && <Failed error={key.error} retry={() => void key.refetch()} small />}
        {key.data && (key.data.enrolled ? <Enrolled signingKey={key.data} /> : <First />)}
      </Card>
    </WorkPage>
  );
}

function First() {
  const { t } = useTranslation('signature');
  const { message } = App.useApp();
  return (
    <div className={styles.stack}>
      <div><h2>{t('key.none')}</h2><p>{t('key.noneText')}</p></div>
      <PinForm act="enrol" done={() => void message.success(t('key.made'))} />
    </div>
  );
}

function Enrolled({ signingKey }: { signingKey: SigningKey }) {
  const { t } = useTranslation('signature');
  const { message } = App.useApp();
  const confirm = useConfirm();
  const say = useWhen();
  const [task, setTask] = useState<Task>();
  const replace = async () => {
    if (await confirm({ title: t('key.replaceTitle'), text: t('key.replaceText'), act: t('key.replaceAct'), danger: true })) setTask('replace');
  };
  const done = () => {
    setTask(undefined);
    void message.success(task === 'change' ? t('key.changed') : t('key.made'));
  };
  return (
    <div className={styles.stack}>
      {signingKey.lockedUntil != null
        ? <Tag tone="warning">{t('key.locked', { when: say(signingKey.lockedUntil) })}</Tag>
        : <span><Tag tone="good">{t('key.ready')}</Tag></span>}
      <Descriptions column={1} size="small" items={[
        { key: 'until', label: t('key.validity'), children: signingKey.expiresAt == null ? '' : t('key.until', { when: say(signingKey.expiresAt, 'day') }) },
        { key: 'serial', label: t('key.serial'), children: <span className={styles.serial}>{signingKey.serial}</span> },
      ]} />
      {task === undefined
        ? (
          <div className={styles.acts}>
            <Button type="primary" onClick={() => setTask('change')}>{t('key.change')}</Button>
            <Button onClick={() => void replace()}>{t('key.replace')}</Button>
          </div>
        )
        : <PinForm key={task} act={task} done={done} />}
    </div>
  );
}
