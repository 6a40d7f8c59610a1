import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Button } from '@/shared/ui/button';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { WorkPage } from '@/shared/work/work-page.work';
import { useInvite, type Invited } from '../api/licensing';
import styles from './accreditation.module.css';

/** The supervisor lets somebody apply for an institution. */
export default function ApplicantsPage() {
  const { t } = useTranslation('accreditation');
  const [form] = Form.useForm();
  const invite = useInvite();
  const { problem, rest } = useProblemFields(form, invite.error);
  return (
    <WorkPage title={t('applicants.title')} lead={t('applicants.lead')}>
      <section className={styles.panel}>
        {problem && rest.length > 0 && <RuleRefusal problem={problem} />}
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(body: Schema<'ApplicantRequest'>) => invite.mutate(body, { onSuccess: () => form.resetFields() })}>
          <div className={styles.grid}>
            <Form.Item name="name" label={t('applicants.name')}><Input maxLength={50} autoComplete="off" /></Form.Item>
            <Form.Item name="residentId" label={t('applicants.residentId')}><Input maxLength={20} autoComplete="off" /></Form.Item>
            <Form.Item name="phone" label={t('applicants.phone')}><Input type="tel" maxLength={20} autoComplete="off" /></Form.Item>
            <Form.Item name="userName" label={t('applicants.userName')} extra={t('applicants.userNameHint')}><Input maxLength={20} autoCapitalize="none" autoComplete="off" /></Form.Item>
          </div>
          <div className={styles.foot}><span className={styles.quiet}>{t('applicants.hint')}</span><Button kind="next" type="submit" busy={invite.isPending}>{t('applicants.invite')}</Button></div>
        </Form>
      </section>
      {invite.data && <Key invited={invite.data} />}
    </WorkPage>
  );
}

function Key({ invited }: { invited: Invited }) {
  const { t } = useTranslation('accreditation');
  return (
    <section className={styles.key} role="status">
      <b>{t('applicants.done', { name: invited.name })}</b>
      {invited.password === undefined ? <p>{t('applicants.keeps')}</p> : (
        <>
          <p>{t('applicants.userName')}: <code>{invited.userName}</code></p>
          <p>{t('applicants.password')}: <code>{invited.password}</code></p>
          <p className={styles.quiet}>{t('applicants.once')}</p>
        </>
      )}
    </section>
  );
}
