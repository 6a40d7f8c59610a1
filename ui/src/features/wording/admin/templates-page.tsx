import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chips } from '@/shared/ui/chips';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useTemplates, type Template } from '../api/templates';
import { TemplateForm } from './template-form';
import styles from './templates.module.css';
import { Versions } from './versions';

const CHANNELS = ['TEXT', 'NEWS'] as const;

/** What the house's text messages and news say now, with what they said and will say. */
export default function TemplatesPage() {
  const { t } = useTranslation('wording');
  const list = useTemplates();
  const [editing, setEditing] = useState<Template['occasion']>();
  const [channel, setChannel] = useState<Template['channel']>('TEXT');
  const chosen = list.data?.find((one) => one.occasion === editing);
  return (
    <WorkPage title={t('title')} lead={<>{t(`lead.${channel}`)} <Link to={channel === 'TEXT' ? '/rules/XL-SMS' : '/rules/XL-NEWS'}>{t('rule')}</Link></>}
      tools={<Chips label={t('channels')} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} chosen={[channel]} onChange={([one]) => setChannel(one ?? channel)} />}>
      {list.isPending && <Skeleton card lines={6} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      <div className={styles.stack}>
        {list.data?.filter((one) => one.channel === channel).map((one) => (
          <section key={one.occasion} className={styles.card}>
            <header className={styles.head}>
              <h2>{t(`occasion.${one.occasion}`)}</h2>
              <Tag tone={one.own ? 'info' : 'plain'}>{t(one.own ? 'own' : 'standard')}</Tag>
              <Button onClick={() => setEditing(one.occasion)}>{t('edit')}</Button>
            </header>
            <p className={styles.when}>{t(`when.${one.occasion}`)}</p>
            <p className={styles.bubble}>{one.now}</p>
            <Versions template={one} />
          </section>
        ))}
      </div>
      <Drawer title={chosen && t(`occasion.${chosen.occasion}`)} open={chosen !== undefined} onClose={() => setEditing(undefined)} size={560} destroyOnHidden>
        {chosen && <TemplateForm template={chosen} done={() => setEditing(undefined)} />}
      </Drawer>
    </WorkPage>
  );
}
