import { Button, Card, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { useNamesakes } from '../api/duplicates';
import styles from './duplicates.module.css';
import { History } from './history';
import { Namesakes } from './namesakes';

interface Asked { name: string; bornOn: string }

/** Finds one person's records by name and day of birth, joins two of them, parts them again. */
export default function DuplicatesPage() {
  const { t } = useTranslation('duplicate');
  const [asked, setAsked] = useState<Asked>();
  const needed = [{ required: true, message: '' }];
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <div className={styles.stack}>
        <Card title={t('find.title')}>
          <Form<Asked> layout="vertical" requiredMark={false} className={styles.find} onFinish={setAsked}>
            <Form.Item name="name" label={t('find.name')} rules={needed}><Input autoComplete="off" maxLength={60} /></Form.Item>
            <Form.Item name="bornOn" label={t('find.bornOn')} rules={needed}><BirthDay /></Form.Item>
            <Form.Item><Button type="primary" htmlType="submit">{t('find.act')}</Button></Form.Item>
          </Form>
          {asked && <Found asked={asked} />}
        </Card>
        <Card title={t('history.title')}><History /></Card>
      </div>
    </WorkPage>
  );
}

/** The form hands over value and change. */
function BirthDay({ id, value = '', onChange }: { id?: string; value?: string; onChange?: (day: string) => void }) {
  const { t } = useTranslation('duplicate');
  return <DayPicker id={id} label={t('find.bornOn')} value={value} onChange={(day) => onChange?.(day)} />;
}

function Found({ asked }: { asked: Asked }) {
  const { t } = useTranslation('duplicate');
  const { data, error, refetch } = useNamesakes(asked);
  if (error) return <Failed error={error} retry={() => void refetch()} small />;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.length === 0) return <Empty icon="search" title={t('find.none')} text={t('find.noneText')} />;
  if (data.length === 1) return <p className={styles.soft}>{t('find.one')}</p>;
  return <Namesakes people={data} />;
}
