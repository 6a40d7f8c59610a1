import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useIntroduce, type Newcomer, type RoleBoard } from '../api/roles';
import styles from './duties.module.css';

/** Somebody new: checked by name and resident id; the first password is shown once. */
export function NewcomerForm({ roles, done }: { roles: RoleBoard['grantable']; done: () => void }) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm();
  const introduce = useIntroduce();
  const { problem, rest } = useProblemFields(form, introduce.error);
  const key = introduce.data;
  if (key) {
    return (
      <div className={styles.stack}>
        {key.password ? (
          <>
            <Alert type="success" showIcon title={t('roles.keyTitle')} description={t('roles.keyText')} />
            <dl className={styles.key}><dt>{t('roles.userName')}</dt><dd>{key.userName}</dd><dt>{t('roles.password')}</dt><dd>{key.password}</dd></dl>
          </>
        ) : <Alert type="success" showIcon title={t('roles.keepsKey')} />}
        <Button type="primary" onClick={done}>{t('roles.noted')}</Button>
      </div>
    );
  }
  const needed = [{ required: true, message: t('roles.needed') }];
  return (
    <Form<Newcomer> form={form} layout="vertical" requiredMark={false} initialValues={{ role: roles[0] }} onFinish={(typed) => introduce.mutate(typed)}>
      <p className={styles.formLead}>{t('roles.newcomerText')}</p>
      {problem && (rest.length > 0 || problem.fields.length === 0 || problem.wayOut) && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Form.Item name="name" label={t('roles.name')} rules={needed}><Input autoComplete="off" maxLength={60} /></Form.Item>
      <Form.Item name="residentId" label={t('roles.residentId')} rules={needed}><Input autoComplete="off" maxLength={24} /></Form.Item>
      <Form.Item name="phone" label={t('roles.phone')} rules={needed}><Input inputMode="numeric" autoComplete="off" maxLength={16} /></Form.Item>
      <Form.Item name="role" label={t('roles.role')} rules={needed}><Select options={roles.map((value) => ({ value, label: t(`roles.of.${value}`) }))} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={introduce.isPending}>{t('roles.introduce')}</Button>
    </Form>
  );
}
