import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { When } from '@/shared/ui/facts';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { Empty } from '@/shared/ui/states';
import type { Schema } from '@/api/types';
import { useAnnounce, usePublicPage, useWithdraw, type Notice } from '../api/facts';
import styles from './facts.module.css';

/** What the house tells its patients; published and taken down here. */
export function Notices({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation('publicity');
  const words = useWords();
  const [open, setOpen] = useState(false);
  const ask = useConfirm();
  const withdraw = useWithdraw();
  const notices = usePublicPage(slug).data?.notices ?? [];
  const down = async (notice: Notice) => {
    const title = words(notice.title);
    if (await ask({ title: t('withdrawSure'), text: t('withdrawText', { title }), act: t('withdraw'), danger: true })) withdraw.mutate(notice.id);
  };
  return (
    <div className={styles.stack}>
      {withdraw.error && <Alert type="error" showIcon title={asProblem(withdraw.error).detail} />}
      {notices.length === 0 && <Empty small icon="note" title={t('none')} text={t('noneText')} />}
      <ul className={styles.notices}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <b>{words(notice.title)}</b>
            <span>{words(notice.body)}</span>
            <small><When at={notice.publishedOn} grain="day" /></small>
            <Button size="small" danger onClick={() => void down(notice)}>{t('withdraw')}</Button>
          </li>
        ))}
      </ul>
      {open ? <NewNotice done={() => setOpen(false)} /> : <Button className={styles.start} onClick={() => setOpen(true)}>{t('announce')}</Button>}
    </div>
  );
}

function NewNotice({ done }: { done: () => void }) {
  const { t } = useTranslation('publicity');
  const [form] = Form.useForm();
  const announce = useAnnounce();
  const { problem, rest } = useProblemFields(form, announce.error);
  return (
    <Form<Schema<'TypedNotice'>> form={form} layout="vertical" requiredMark={false} onFinish={(notice) => announce.mutate(notice, { onSuccess: done })}>
      {problem && (rest.length > 0 || problem.fields.length === 0) && <Form.Item><Alert type="error" showIcon title={problem.detail} /></Form.Item>}
      <div className={styles.two}>
        {(['zh', 'en'] as const).map((language) => (
          <div key={language}>
            <Form.Item name={['title', language]} label={`${t('noticeTitle')} · ${t(language)}`}><Input maxLength={120} /></Form.Item>
            <Form.Item name={['body', language]} label={`${t('noticeBody')} · ${t(language)}`}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} showCount /></Form.Item>
          </div>
        ))}
      </div>
      <Button type="primary" htmlType="submit" loading={announce.isPending}>{t('announce')}</Button>
    </Form>
  );
}
