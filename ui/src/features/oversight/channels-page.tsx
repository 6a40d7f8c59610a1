import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage, useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { ButtonLink } from '@/shared/ui/button';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useChannels, type House } from './api/institutions';
import styles from './complaints.module.css';

/** Where to complain, visible without signing in (SV-11, IH-13). */
export default function ChannelsPage() {
  const { t } = useTranslation('oversight');
  const { houses, waiting, error, retry } = useChannels();
  useTitle(t('channels.title'));
  return (
    <>
      <header className={styles.head}><h1>{t('channels.title')}</h1><p>{t('channels.lead')}</p></header>
      {waiting && <Skeleton card lines={5} />}
      {error && <Failed error={error} retry={retry} />}
      {houses.map((house) => <Channel key={house.institution?.slug} house={house} />)}
      <p className={styles.quiet}><Link to="/rules/SV-15">{t('channels.rule')}</Link></p>
    </>
  );
}

function Channel({ house }: { house: House }) {
  const { t } = useTranslation('oversight');
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const channel = house.facts?.complaints;
  if (channel === undefined) return null;
  return (
    <Card title={house.fullName?.[language]}>
      <dl className={styles.facts}>
        <div><dt>{t('channels.phone')}</dt><dd><a href={`tel:${channel.phone}`}>{channel.phone}</a></dd></div>
        <div><dt>{t('channels.hours')}</dt><dd>{channel.hours?.[language]}</dd></div>
        <div><dt>{t('channels.office')}</dt><dd>{channel.office?.[language]}</dd></div>
        <div><dt>{t('channels.email')}</dt><dd><a href={`mailto:${channel.email}`}>{channel.email}</a></dd></div>
      </dl>
      <div className={styles.foot}>
        <span className={styles.quiet}>{t('channels.promise', { count: channel.replyWorkingDays })}</span>
        <ButtonLink kind="plain" to={`/complaints/new?institution=${house.institution?.slug ?? ''}`}>{t('channels.file')}</ButtonLink>
      </div>
    </Card>
  );
}
