import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage, useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { ButtonLink } from '@/shared/ui/button';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useHouse, useHouses } from './api/institutions';
import styles from './complaints.module.css';
import { HouseSearch } from './house-search';

/** Where to complain, visible without signing in (SV-11, IH-13). */
export default function ChannelsPage() {
  const { t } = useTranslation('oversight');
  const [typed, setTyped] = useState('');
  const houses = useHouses(useDeferredValue(typed.trim()));
  useTitle(t('channels.title'));
  return (
    <>
      <header className={styles.head}><h1>{t('channels.title')}</h1><p>{t('channels.lead')}</p></header>
      <HouseSearch typed={typed} onType={setTyped} />
      <InfiniteList
        query={houses}
        label={t('channels.title')}
        row={(house) => <Channel slug={house.slug} />}
        rowKey={(house) => house.slug}
        empty={<Empty icon="hospital" title={t('channels.none')} />}
      />
      <p className={styles.quiet}><Link to="/rules/SV-15">{t('channels.rule')}</Link></p>
    </>
  );
}

function Channel({ slug }: { slug: string }) {
  const { t } = useTranslation('oversight');
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const query = useHouse(slug);
  if (query.isPending) return <Skeleton card lines={5} />;
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const house = query.data;
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
