import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/shared/session/session';
import { When } from '@/shared/ui/facts';
import { useProblemFields } from '@/shared/ui/problem-fields';
import type { Schema } from '@/api/types';
import type { Complaint } from '../api/complaints';
import { useHandlers, useHandOver } from '../api/desk';
import styles from '../complaints.module.css';

/** How the complaint went through the house, and handing it on while it waits. */
export function HandOver({ complaint, list }: { complaint: Complaint; list: string }) {
  const { t } = useTranslation('oversight');
  const navigate = useNavigate();
  const administrator = useMe().me.roles.includes('ADMINISTRATOR');
  const [open, setOpen] = useState(false);
  const way = complaint.house?.handovers ?? [];
  if (way.length === 0 && complaint.state === 'ANSWERED') return null;
  return (
    <section className={styles.panel}>
      <h2>{t('desk.way')}</h2>
      {way.length === 0 && <p className={styles.quiet}>{t('desk.noWay')}</p>}
      <ol className={styles.way}>
        {way.map((one) => (
          <li key={one.id}>
            <span>{t(one.department ? 'desk.handedIn' : 'desk.handed', { by: one.by, to: one.to, department: one.department })}</span>
            <span className={styles.prose}>{one.note}</span>
            <small className={styles.quiet}><When at={one.at} /></small>
          </li>
        ))}
      </ol>
      {complaint.state !== 'ANSWERED' && (open ? <Wish id={complaint.id} close={() => setOpen(false)} done={() => (administrator ? setOpen(false) : void navigate(list))} /> : <Button onClick={() => setOpen(true)}>{t('desk.handOver')}</Button>)}
    </section>
  );
}

function Wish({ id, close, done }: { id: string; close: () => void; done: () => void }) {
  const { t } = useTranslation('oversight');
  const [form] = Form.useForm();
  const list = useHandlers().data;
  const hand = useHandOver(id);
  const { problem, rest } = useProblemFields(form, hand.error);
  const answersFor = (one: Schema<'NamedAssignee'>) => [
    ...one.departments.map((name) => t('desk.heads', { name })),
    ...one.duties.filter((duty) => duty !== 'DEPARTMENT_HEAD').map((duty) => t(`duties.${duty}`)),
    ...(one.administrator ? [t('duties.ADMINISTRATOR')] : []),
  ].join(t('duties.and'));
  const needed = [{ required: true, message: t('desk.needed') }];
  return (
    <Form<Schema<'HandoverWish'>> form={form} layout="vertical" requiredMark={false} onFinish={(wish) => hand.mutate(wish, { onSuccess: done })}>
      {problem && (rest.length > 0 || problem.fields.length === 0) && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Form.Item name="handlerId" label={t('desk.to')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} placeholder={t('desk.pickTo')} options={list?.handlers.map((one) => ({ value: one.id, label: `${one.name} · ${answersFor(one)}` }))} /></Form.Item>
      <Form.Item name="departmentId" label={t('desk.department')}><Select allowClear showSearch={{ optionFilterProp: 'label' }} placeholder={t('desk.pickDepartment')} options={list?.departments.map((one) => ({ value: one.id, label: one.name }))} /></Form.Item>
      <Form.Item name="note" label={t('desk.note')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} placeholder={t('desk.noteHint')} /></Form.Item>
      <div className={styles.foot}><Button onClick={close}>{t('desk.cancel')}</Button><Button type="primary" htmlType="submit" loading={hand.isPending}>{t('desk.handOver')}</Button></div>
    </Form>
  );
}
