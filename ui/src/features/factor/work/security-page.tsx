import { Alert, App, Button, Card, Descriptions, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { When } from '@/shared/ui/facts';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useFactor, useFactorAct } from '../api/factor';
import { CodeForm } from './code-form';
import { PaperCodes } from './paper-codes';
import styles from './security.module.css';
import { SetUp } from './set-up';

const FEW = 3;

/** The second factor of the signed-in member of staff. */
export default function SecurityPage() {
  const { t } = useTranslation('factor');
  const factor = useFactor();
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <Card className={styles.card}>
        {codes ? <PaperCodes codes={codes} done={() => setCodes(undefined)} />
          : factor.error ? <Failed error={factor.error} retry={() => void factor.refetch()} small />
            : factor.data === undefined ? <Skeleton active />
              : factor.data.enrolled ? <Standing factor={factor.data} renewed={setCodes} />
                : (
                  <div className={styles.stack}>
                    {factor.data.required && <Alert type="warning" showIcon title={t('required')} />}
                    <SetUp made={setCodes} />
                  </div>
                )}
      </Card>
    </WorkPage>
  );
}

function Standing({ factor, renewed }: { factor: Schema<'FactorView'>; renewed: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('factor');
  const { message } = App.useApp();
  const [task, setTask] = useState<'renew' | 'leave'>();
  const renew = useFactorAct('renew');
  const leave = useFactorAct('leave');
  const act = task === 'renew' ? renew : leave;
  const send = (typed: string) =>
    act.mutate(typed, {
      onSuccess: (paper) => {
        setTask(undefined);
        if (task === 'renew') renewed(paper?.recoveryCodes ?? []);
        else void message.success(t('leave.done'));
      },
    });
  return (
    <div className={styles.stack}>
      <span><Tag tone="good">{t('on')}</Tag></span>
      <Descriptions column={1} size="small" items={[
        { key: 'since', label: t('since'), children: factor.since === undefined ? '' : <When at={factor.since} /> },
        { key: 'left', label: t('left'), children: t('leftCount', { count: factor.recoveryCodesLeft }) },
      ]} />
      {factor.recoveryCodesLeft < FEW && <Alert type="warning" showIcon title={t('few')} />}
      {task === undefined ? (
        <div className={styles.acts}>
          <Button onClick={() => setTask('renew')}>{t('acts.renew')}</Button>
          {!factor.required && <Button danger onClick={() => setTask('leave')}>{t('acts.leave')}</Button>}
        </div>
      ) : (
        <div className={styles.stack}>
          <p>{t(`${task}.text`)}</p>
          <CodeForm key={task} label={t('code')} act={t(`${task}.act`)} danger={task === 'leave'} pending={act.isPending} error={act.error} send={send}
            beside={<Button onClick={() => setTask(undefined)}>{t('cancel')}</Button>} />
        </div>
      )}
    </div>
  );
}
