import { Alert, App, Button, Form, Input, Modal, Select, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useOwnDepartments } from '../api/departments';
import { useDisplays, useMakeDisplay, useRevokeDisplay, type Display } from '../api/displays';

type Wanted = { department: string; kind: 'WALL' | 'KIOSK'; label: string };

/** Screens and kiosks of the institution: set up, see when they were last there, take back. */
export default function DisplaysPage() {
  const { t } = useTranslation('attendance');
  const displays = useDisplays();
  const [adding, setAdding] = useState(false);
  const [path, setPath] = useState<string>();
  return (
    <WorkPage title={t('displays.title')} lead={t('displays.lead')} action={<Button type="primary" onClick={() => setAdding(true)}>{t('displays.add')}</Button>}>
      {path !== undefined && <Made path={path} />}
      {displays.isPending ? <Skeleton card lines={5} /> : displays.data === undefined
        ? <Failed error={displays.error} retry={() => void displays.refetch()} />
        : displays.data.length === 0
          ? <Empty icon="megaphone" title={t('displays.none')} text={t('displays.noneText')} />
          : <Screens displays={displays.data} />}
      <AddDialog open={adding} close={() => setAdding(false)} made={setPath} />
    </WorkPage>
  );
}

function Made({ path }: { path: string }) {
  const { t } = useTranslation('attendance');
  const address = `${location.origin}${path}`;
  return (
    <Alert type="success" showIcon title={t('displays.made')} description={(
      <Space direction="vertical">
        <span>{t('displays.madeText')}</span>
        <Typography.Text code copyable={{ text: address, tooltips: [t('displays.copy'), t('displays.copied')] }}>{address}</Typography.Text>
        <Button href={path} target="_blank">{t('displays.open')}</Button>
      </Space>
    )} />
  );
}

function Screens({ displays }: { displays: Display[] }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const say = useWhen();
  const confirm = useConfirm();
  const revoke = useRevokeDisplay();
  const departments = useOwnDepartments().data ?? [];
  const ask = async (display: Display) => {
    const sure = await confirm({ title: t('displays.revokeTitle'), text: t('displays.revokeText', { label: display.label }), act: t('displays.revoke'), danger: true, keep: t('displays.keep') });
    if (sure) revoke.mutate(display.id);
  };
  return (
    <WorkTable<Display> aria-label={t('displays.title')} rowKey="id" size="middle" pagination={false} dataSource={displays} columns={[
      { title: t('displays.label'), dataIndex: 'label' },
      { title: t('displays.kind'), key: 'kind', render: (_, row) => t(`displays.kinds.${row.kind}`) },
      { title: t('displays.department'), key: 'department', render: (_, row) => { const found = departments.find((one) => one.id === row.department); return found === undefined ? '' : name(found.name); } },
      { title: t('displays.seen'), key: 'seen', render: (_, row) => (row.revokedAt ? <Tag>{t('displays.revoked')}</Tag> : row.seenAt ? say(row.seenAt) : t('displays.never')) },
      { title: '', key: 'act', render: (_, row) => !row.revokedAt && <Button size="small" danger onClick={() => void ask(row)}>{t('displays.revoke')}</Button> },
    ]} />
  );
}

function AddDialog({ open, close, made }: { open: boolean; close: () => void; made: (path: string) => void }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<Wanted>();
  const make = useMakeDisplay();
  const departments = useOwnDepartments().data ?? [];
  const submit = (wanted: Wanted) => make.mutate(wanted, {
    onSuccess: (answer) => {
      made(answer.path);
      form.resetFields();
      close();
    },
    onError: (error) => void message.error(asProblem(error).detail),
  });
  return (
    <Modal open={open} title={t('displays.add')} okText={t('displays.make')} cancelText={t('displays.keep')} confirmLoading={make.isPending} onCancel={close} onOk={() => form.submit()}>
      <Form form={form} layout="vertical" initialValues={{ kind: 'WALL' }} onFinish={submit}>
        <Form.Item name="department" label={t('displays.department')} rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={departments.map((one) => ({ value: one.id, label: name(one.name) }))} />
        </Form.Item>
        <Form.Item name="kind" label={t('displays.kind')}><Select options={(['WALL', 'KIOSK'] as const).map((kind) => ({ value: kind, label: t(`displays.kinds.${kind}`) }))} /></Form.Item>
        <Form.Item name="label" label={t('displays.label')} rules={[{ required: true, max: 40 }]}><Input placeholder={t('displays.labelHint')} /></Form.Item>
      </Form>
    </Modal>
  );
}
