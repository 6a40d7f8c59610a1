import { Alert, App, Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useSave, type Editable, type Typed } from '../api/facts';
import styles from './facts.module.css';

/** Each field is read aloud, and looked at, in its own language. */
const SPOKEN = { zh: 'zh-CN', en: 'en' } as const;
type Named = 'address' | 'introduction' | 'complaintHours' | 'complaintOffice';

/** Everything in both languages, side by side on a desktop. */
export function FactsForm({ editable: { edition, facts } }: { editable: Editable }) {
  const { t } = useTranslation('publicity');
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const save = useSave();
  const { problem, rest } = useProblemFields(form, save.error);
  const start = {
    address: facts.place.address, phone: facts.phone, opening: facts.opening, introduction: facts.introduction, process: facts.process,
    complaintPhone: facts.complaints.phone, complaintEmail: facts.complaints.email, complaintHours: facts.complaints.hours, complaintOffice: facts.complaints.office,
  };
  const send = (typed: Omit<Typed, 'edition'>) => save.mutate({ ...typed, edition }, { onSuccess: () => void message.success(t('saved')) });
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={start} onFinish={send} className={styles.stack} scrollToFirstError>
      <Card title={t('parts.place')}>
        <Both name="address" />
        <Form.Item name="phone" label={t('fields.phone')}><Input inputMode="tel" maxLength={20} className={styles.short} /></Form.Item>
        <Lines name="opening" />
      </Card>
      <Card title={t('parts.about')}>
        <Both name="introduction" tall />
        <Lines name="process" />
      </Card>
      <Card title={t('parts.complaints')}>
        <div className={styles.two}>
          <Form.Item name="complaintPhone" label={t('fields.complaintPhone')}><Input inputMode="tel" maxLength={20} /></Form.Item>
          <Form.Item name="complaintEmail" label={t('fields.complaintEmail')}><Input inputMode="email" maxLength={254} /></Form.Item>
        </div>
        <Both name="complaintHours" />
        <Both name="complaintOffice" />
      </Card>
      {problem && (rest.length > 0 || problem.fields.length === 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <div className={styles.foot}><Button type="primary" htmlType="submit" loading={save.isPending}>{t('save')}</Button></div>
    </Form>
  );
}

function Both({ name, tall }: { name: Named; tall?: boolean }) {
  const { t } = useTranslation('publicity');
  return (
    <div className={styles.two}>
      {(['zh', 'en'] as const).map((language) => (
        <Form.Item key={language} name={[name, language]} label={`${t(`fields.${name}`)} · ${t(language)}`}>
          {tall ? <Input.TextArea lang={SPOKEN[language]} autoSize={{ minRows: 3 }} maxLength={1000} showCount /> : <Input.TextArea lang={SPOKEN[language]} autoSize maxLength={300} />}
        </Form.Item>
      ))}
    </div>
  );
}

function Lines({ name }: { name: 'opening' | 'process' }) {
  const { t } = useTranslation('publicity');
  return (
    <fieldset className={styles.lines}>
      <legend>{t(`fields.${name}`)}</legend>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className={styles.line}>
                {(['zh', 'en'] as const).map((language) => (
                  <Form.Item key={language} name={[row.name, language]} className={styles.tight}><Input.TextArea lang={SPOKEN[language]} autoSize maxLength={300} aria-label={`${t('line', { count: index + 1 })} · ${t(language)}`} placeholder={t(language)} /></Form.Item>
                ))}
                {rows.length > 1 && <Button danger type="text" aria-label={t('remove')} onClick={() => remove(row.name)}>{t('remove')}</Button>}
              </div>
            ))}
            {rows.length < 12 && <Button onClick={() => add({ zh: '', en: '' })}>{t('add')}</Button>}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
