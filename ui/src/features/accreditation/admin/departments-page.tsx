import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { useDepartments, useEnterDepartment, useSwitchDepartment, type Department } from '../api/departments';
import styles from './accreditation.module.css';

/** The departments of the house: entered inside the licensed subjects, opened online when the senior doctors stand in them. */
export default function DepartmentsPage() {
  const { t } = useTranslation('accreditation');
  const { data, isPending, error, refetch } = useDepartments();
  const [entering, setEntering] = useState(false);
  const change = useSwitchDepartment();
  const confirm = useConfirm();
  const words = useWords();
  const turn = async (row: Department) => {
    if (row.active && !await confirm({ title: t('departments.closeTitle'), text: t('departments.closeText', { name: words(row.name) }), act: t('departments.close'), danger: true })) return;
    change.mutate({ id: row.id, open: !row.active });
  };
  return (
    <WorkPage title={t('departments.title')} lead={t('departments.lead')} action={!entering && <Button kind="next" onClick={() => setEntering(true)}>{t('departments.add')}</Button>}>
      {entering && <Entry subjects={data?.subjects ?? []} done={() => setEntering(false)} />}
      {change.error && <RuleRefusal problem={asProblem(change.error)} />}
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <WorkTable<Department> aria-label={t('departments.title')} rowKey="id" size="middle" loading={isPending} dataSource={data?.items ?? []} pagination={false} scroll={{ x: 800 }}
          locale={{ emptyText: <Empty small icon="department" title={t('departments.empty')} text={t('departments.emptyText')} /> }}
          columns={[
            { title: t('departments.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
            { title: t('departments.subject'), key: 'subject', render: (_, row) => `${row.subjectCode} ${words(row.subject)}` },
            { title: t('departments.doctors'), key: 'doctors', align: 'right', dataIndex: 'doctors' },
            { title: t('departments.seniors'), key: 'seniors', render: (_, row) => <><Tag tone={row.chiefs > 0 ? 'good' : 'warning'}>{t('departments.chiefs', { count: row.chiefs })}</Tag> <Tag tone={row.associateChiefs > 0 ? 'good' : 'warning'}>{t('departments.associates', { count: row.associateChiefs })}</Tag></> },
            { title: t('departments.online'), key: 'active', render: (_, row) => <Tag tone={row.active ? 'good' : 'plain'}>{t(row.active ? 'departments.open' : 'departments.closed')}</Tag> },
            { title: '', key: 'act', width: 130, render: (_, row) => <Button kind={row.active ? 'quiet' : 'plain'} busy={change.isPending && change.variables.id === row.id} onClick={() => void turn(row)}>{t(row.active ? 'departments.close' : 'departments.openIt')}</Button> },
          ]} />
      )}
    </WorkPage>
  );
}

function Entry({ subjects, done }: { subjects: readonly Schema<'CodeChoice'>[]; done: () => void }) {
  const { t } = useTranslation('accreditation');
  const words = useWords();
  const [form] = Form.useForm();
  const enter = useEnterDepartment();
  const { problem, rest } = useProblemFields(form, enter.error);
  const named = (code: string) => {
    const subject = subjects.find((one) => one.code === code);
    if (subject && !form.getFieldValue('nameZh')) form.setFieldsValue({ nameZh: subject.name.zh, nameEn: subject.name.en });
  };
  return (
    <section className={styles.panel} aria-label={t('departments.add')}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(body: Schema<'DepartmentRequest'>) => enter.mutate(body, { onSuccess: done })}>
        {problem && rest.length > 0 && <RuleRefusal problem={problem} />}
        {problem?.rule && rest.length === 0 && <RuleRefusal problem={problem} />}
        <div className={styles.grid}>
          <Form.Item name="subjectCode" label={t('departments.subject')} extra={t('departments.subjectHint')}>
            <Select showSearch optionFilterProp="label" onChange={named} options={subjects.map((one) => ({ value: one.code, label: `${one.code} ${words(one.name)}` }))} />
          </Form.Item>
          <Form.Item name="place" label={t('departments.place')}><Input maxLength={50} placeholder={t('departments.placeHint')} /></Form.Item>
          <Form.Item name="nameZh" label={t('departments.nameZh')}><Input maxLength={50} /></Form.Item>
          <Form.Item name="nameEn" label={t('departments.nameEn')}><Input maxLength={50} /></Form.Item>
          <Form.Item name="introduction" label={t('departments.introduction')} className={styles.wide}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
          <Form.Item name="diseases" label={t('departments.diseases')} extra={t('departments.diseasesHint')} className={styles.wide}><Input maxLength={500} /></Form.Item>
        </div>
        <div className={styles.foot}><Button kind="plain" onClick={done}>{t('departments.cancel')}</Button><Button kind="next" type="submit" busy={enter.isPending}>{t('departments.enter')}</Button></div>
      </Form>
    </section>
  );
}
