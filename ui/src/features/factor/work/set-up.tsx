import { Button, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Failed } from '@/shared/ui/states';
import { useBeginEnrolment, useFactorAct, useProvePassword } from '../api/factor';
import { CodeForm } from './code-form';
import styles from './security.module.css';

/** Three steps: the picture for the authenticator, its first code, the recovery codes. */
export function SetUp({ made }: { made: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('factor');
  const begin = useBeginEnrolment();
  const prove = useProvePassword();
  const confirm = useFactorAct('confirm');
  const [added, setAdded] = useState(false);
  const absent = begin.error !== null && asProblem(begin.error).code === 'account.presence-needed';
  if (absent) {
    return (
      <div className={styles.stack}>
        <h2>{t('password.title')}</h2>
        <CodeForm password label={t('password.field')} act={t('password.act')} pending={prove.isPending} error={prove.error}
          send={(typed) => prove.mutate(typed, { onSuccess: () => begin.mutate() })} />
      </div>
    );
  }
  if (begin.data === undefined) {
    return (
      <div className={styles.stack}>
        <div><h2>{t('start.title')}</h2><p>{t('start.text')}</p></div>
        {begin.error && <Failed error={begin.error} retry={() => begin.mutate()} small />}
        <div className={styles.acts}><Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>{t('start.act')}</Button></div>
      </div>
    );
  }
  const { picture, secret } = begin.data;
  return (
    <div className={styles.stack}>
      <Steps size="small" current={added ? 1 : 0} items={[{ title: t('steps.scan') }, { title: t('steps.confirm') }, { title: t('steps.keep') }]} />
      {added ? (
        <CodeForm label={t('confirm.label')} act={t('confirm.act')} pending={confirm.isPending} error={confirm.error}
          send={(typed) => confirm.mutate(typed, { onSuccess: (paper) => made(paper?.recoveryCodes ?? []) })}
          beside={<Button onClick={() => setAdded(false)}>{t('confirm.back')}</Button>} />
      ) : (
        <>
          <p>{t('scan.text')}</p>
          <img src={picture} alt={t('scan.picture')} width={200} height={200} className={styles.picture} />
          <p>{t('scan.manual')}<code className={styles.secret}>{secret.replace(/(.{4})(?!$)/g, '$1 ')}</code></p>
          <div className={styles.acts}><Button type="primary" onClick={() => setAdded(true)}>{t('scan.next')}</Button></div>
        </>
      )}
    </div>
  );
}
