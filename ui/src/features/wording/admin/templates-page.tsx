import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useTemplates, type Template } from '../api/templates';
import { TemplateForm } from './template-form';
import styles from './templates.module.css';
import { Versions } from './versions';

/** What the house's text messages say now, with what they said and will say. */
export default function TemplatesPage() {
  const { t } = useTranslation('wording');
  const list = useTemplates();
  const [editing, setEditing] = useState<Template['occasion']>();
  const chosen = list.data?.find((one) => one.occasion === editing);
  return (
    <WorkPage title={t('title')} lead={<>{t('lead')} <Link to="/rules/XL-SMS">{t('rule')}</Link></>}>
      {list.isPending && <Skeleton card lines={6} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      <div className={styles.stack}>
        {list.data?.map((one) => (
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
