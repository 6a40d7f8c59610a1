import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useDraw, type Draw } from './api/release';
import { agrees } from './check-draw';
import styles from './release.module.css';

/** How the draw works, its record, and a button that computes it again. */
export default function FairnessPage() {
  const { t } = useTranslation('release');
  const { id = '' } = useParams();
  const draw = useDraw(id);
  return (
    <PatientPage title={t('fair.title')} parent={`/releases/${id}`}>
      <Card title={t('fair.how')}>
        <ol className={styles.steps}>
          <li>{t('fair.one')}</li>
          <li>{t('fair.two')}</li>
          <li>{t('fair.three')}</li>
          <li>{t('fair.four')}</li>
        </ol>
      </Card>
      {draw.isPending ? <Skeleton card lines={3} /> : draw.data === undefined ? <Failed error={draw.error} retry={() => void draw.refetch()} /> : <Record draw={draw.data} />}
      <Card flush><RowLink icon="rule" label={t('fair.rule')} to="/rules/XL-RELEASE" /></Card>
    </PatientPage>
  );
}

function Record({ draw }: { draw: Draw }) {
  const { t } = useTranslation('release');
  const check = useMutation({ mutationFn: () => agrees(draw) });
  return (
    <Card title={t('fair.record')}>
      <dl className={styles.record}>
        <div><dt>{t('fair.hash')}</dt><dd><code>{draw.seedHash}</code></dd></div>
        <div><dt>{t('fair.seed')}</dt><dd>{draw.seed === undefined ? t('fair.secret') : <code>{draw.seed}</code>}</dd></div>
      </dl>
      {draw.seed !== undefined && (
        <div className={styles.check}>
          <p className={styles.soft}>{t('fair.count', { count: draw.tickets.length })}</p>
          {draw.tickets.length > 0 && (
            <>
              <Button kind="main" busy={check.isPending} onClick={() => check.mutate()}>{check.isPending ? t('fair.checking') : t('fair.check')}</Button>
              <p role="status">{check.isError ? t('fair.cannot') : check.data === undefined ? '' : check.data ? t('fair.good', { count: draw.tickets.length }) : t('fair.bad')}</p>
              <p className={styles.soft}>{t('fair.command')}</p>
              <code className={styles.command}>{`printf %s ${draw.tickets[0] ?? ''} | openssl dgst -sha256 -mac HMAC -macopt hexkey:${draw.seed}`}</code>
            </>
          )}
        </div>
      )}
    </Card>
  );
}
