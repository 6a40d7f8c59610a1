import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useVerification, type Verification } from './api/verification';
import { CompareCard } from './compare-card';
import styles from './signature.module.css';

/** What anyone with the code may know: who signed, when, and whether it still holds. */
export default function VerificationPage() {
  const { t } = useTranslation('signature');
  const { code = '' } = useParams();
  const verification = useVerification(code);
  useTitle(t('verification.title'));
  return (
    <div className={styles.column}>
      <h1>{t('verification.title')}</h1>
      {verification.isPending && <div aria-busy="true"><Skeleton card lines={6} /></div>}
      {verification.isError && <div className={styles.card}><Failed error={verification.error} retry={() => void verification.refetch()} /></div>}
      {verification.data && <Shown verification={verification.data} />}
      <ButtonLink kind="plain" to="/verifications">{t('verification.another')}</ButtonLink>
    </div>
  );
}

function Shown({ verification }: { verification: Verification }) {
  const { t } = useTranslation('signature');
  const known = verification.kind === 'outpatient-record';
  return (
    <>
      <section className={styles.verdict} data-valid={verification.valid} role="status">
        <Icon name={verification.valid ? 'shield' : 'alert'} size={40} />
        <div>
          <h2>{verification.valid ? t('verification.valid') : t('verification.invalid')}</h2>
          <p>{verification.valid ? t('verification.validText') : t('verification.invalidText')}</p>
        </div>
      </section>
      {verification.newerCode != null && (
        <section className={styles.newer}><p>{t('verification.newer')}</p><ButtonLink kind="plain" to={`/verify/${verification.newerCode}`}>{t('verification.newest')}</ButtonLink></section>
      )}
      <section className={styles.card}>
        <dl className={styles.facts}>
          <div><dt>{t('verification.kind')}</dt><dd>{t(`verification.kinds.${known ? verification.kind : 'other'}`)}</dd></div>
          <div><dt>{t('verification.signer')}</dt><dd>{verification.signer}</dd></div>
          <div><dt>{t('verification.organisation')}</dt><dd>{verification.organisation}</dd></div>
          <div><dt>{t('verification.signedAt')}</dt><dd><When at={verification.signedAt} /></dd></div>
          {verification.stampedAt != null && <div><dt>{t('verification.stampedAt')}</dt><dd><When at={verification.stampedAt} /></dd></div>}
          <div><dt>{t('code.label')}</dt><dd className={styles.mono}>{verification.code}</dd></div>
        </dl>
        <ul className={styles.checks}>
          {verification.checks.map((check) => (
            <li key={check.aspect} data-passed={check.passed}>
              <Icon name={check.passed ? 'check' : 'close'} size={20} />
              <b>{t(`verification.checks.${check.aspect}.label`)}</b>
              <span>{t(`verification.checks.${check.aspect}.${check.passed ? 'passed' : 'failed'}`)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{t('verification.private')}</p>
      </section>
      <CompareCard papers={verification.papers} />
      <section className={styles.card}>
        <h2>{t('verification.expert')}</h2>
        <p className={styles.quiet}>{t('verification.expertText')}</p>
        <dl className={styles.facts}>
          <div><dt>{t('verification.certificate')}</dt><dd className={styles.mono}>{verification.certificate}</dd></div>
          <div><dt>{t('verification.hash')} SHA-256</dt><dd className={styles.mono}>{verification.sha256}</dd></div>
        </dl>
        <a className={styles.link} href={`/api/verifications/${verification.code}/evidence`} download><Icon name="download" size={20} />{t('verification.download')}</a>
      </section>
    </>
  );
}
