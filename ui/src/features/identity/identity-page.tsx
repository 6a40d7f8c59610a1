import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useLanguage } from '@/shared/i18n/hooks';
import { ButtonLink } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useIdentity } from './api/me';
import styles from './identity.module.css';

/** What the system knows of the person's identity, masked. */
export default function IdentityPage() {
  const { t } = useTranslation('identity');
  const english = useLanguage() === 'en';
  const { data, error, refetch } = useIdentity();
  const born = (day: string) =>
    new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date(`${day}T12:00:00+08:00`));
  const facts = [
    ['name', data?.name],
    ['residentId', data?.maskedResidentId],
    ['sex', data?.sex === undefined || data.sex === 'UNKNOWN' ? undefined : t(`sex.${data.sex}`)],
    ['bornOn', data?.bornOn === undefined ? undefined : born(data.bornOn)],
    ['phone', data?.maskedPhone],
  ] as const;
  return (
    <PatientPage title={t('identity.title')} parent="/me">
      {error ? <Failed error={error} retry={() => void refetch()} /> : data === undefined ? <Skeleton card lines={5} /> : (
        <>
          <Card title={<span className={styles.mark} data-tone={data.verified === true ? 'good' : 'wait'}>
            <Icon name={data.verified === true ? 'shield' : 'alert'} size={20} />{t(data.verified === true ? 'identity.verified' : 'identity.unverified')}
          </span>}>
            <dl className={styles.facts}>
              {facts.filter(([, value]) => value !== undefined).map(([name, value]) => (
                <Fact key={name} label={t(`identity.${name}`)} value={value ?? ''} />
              ))}
            </dl>
            {data.verified !== true && (
              <div className={styles.acts}><ButtonLink kind="next" wide to="/verify?back=/me/identity">{t('identity.act')}</ButtonLink></div>
            )}
          </Card>
          {data.maskedPhone !== undefined && <ButtonLink kind="plain" wide to="/me/phone">{t('identity.changePhone')}</ButtonLink>}
          <p className={styles.small}>{t('identity.masked')} {data.verified === true && t('identity.wrong')}</p>
        </>
      )}
    </PatientPage>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return <><dt>{label}</dt><dd>{value}</dd></>;
}
