import { Alert, Button, Form, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { DayPicker } from '@/shared/work/day-picker.work';
import { usePreview, usePublish, type Template } from '../api/templates';
import styles from './templates.module.css';

interface Fields { zh: string; en: string; from: string }

/** Own words in both languages from a day on, seen with sample values before they are published. */
export function TemplateForm({ template, done }: { template: Template; done: () => void }) {
  const { t } = useTranslation('wording');
  const [form] = Form.useForm();
  const preview = usePreview();
  const publish = usePublish();
  const { problem, rest } = useProblemFields(form, publish.error ?? preview.error);
  const typed = (fields: Fields) => ({ ...fields, occasion: template.occasion });
  const look = () => {
    publish.reset();
    preview.mutate(typed(form.getFieldsValue() as Fields));
  };
  const changed = () => {
    preview.reset();
    publish.reset();
    form.setFields([{ name: 'zh', errors: [] }, { name: 'en', errors: [] }]);
  };
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={{ zh: template.zh, en: template.en, from: today() }} onFinish={(fields) => publish.mutate(typed(fields), { onSuccess: done })} onValuesChange={changed}>
      <p className={styles.formLead}>{t(`formLead.${template.channel}`)}</p>
      {problem && (rest.length > 0 || problem.wayOut) && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Text name="zh" template={template} insert={(text) => form.setFieldValue('zh', text)} />
      <Text name="en" template={template} insert={(text) => form.setFieldValue('en', text)} />
      <Form.Item name="from" label={t('from')} extra={t('fromNote')}><DayPicker label={t('from')} min={today()} value="" onChange={() => undefined} /></Form.Item>
      {preview.data && <Form.Item label={t('preview')}><p className={styles.bubble}>{preview.data.text}</p>{template.channel === 'TEXT' && <p className={styles.when}>{t('characters', { count: [...preview.data.text].length })}</p>}</Form.Item>}
      <div className={styles.acts}>
        <Button onClick={look} loading={preview.isPending}>{t('look')}</Button>
        <Button type="primary" htmlType="submit" loading={publish.isPending}>{t('publish')}</Button>
      </div>
    </Form>
  );
}

function Text({ name, template, insert }: { name: 'zh' | 'en'; template: Template; insert: (text: string) => void }) {
  const { t } = useTranslation('wording');
  const words = useWords();
  const area = useRef<TextAreaRef>(null);
  const put = (place: string) => {
    const box = area.current?.resizableTextArea?.textArea;
    if (!box) return;
    const { selectionStart: from, selectionEnd: to, value } = box;
    insert(`${value.slice(0, from)}{${place}}${value.slice(to)}`);
    box.focus();
  };
  return (
    <>
      <Form.Item name={name} label={t(name)} className={styles.text}><Input.TextArea ref={area} autoSize={{ minRows: 3 }} maxLength={400} showCount /></Form.Item>
      <p className={styles.places}>
        <span className={styles.when}>{t('insert')}</span>
        {template.places.map((place) => (
          <Button key={place.zh} size="small" onClick={() => put(place[name])}>{words(place)}{place.required && ` · ${t('needed')}`}</Button>
        ))}
      </p>
    </>
  );
}
