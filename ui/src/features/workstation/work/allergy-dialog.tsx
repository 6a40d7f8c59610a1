import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { announce } from '@/shared/ui/live-region';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useNoteAllergy, type NewAllergy } from '../api/allergies';
import styles from './chart.module.css';

const KINDS = ['DRUG', 'FOOD', 'OTHER'] as const;
const SEVERITIES = ['MILD', 'MODERATE', 'SEVERE'] as const;

/** Notes what the patient does not tolerate; it stands in red on every later visit. */
export function AllergyDialog({ patient, close }: { patient: string; close: () => void }) {
  const { t } = useTranslation('workstation');
  const [form] = Form.useForm();
  const note = useNoteAllergy(patient);
  const { problem, rest } = useProblemFields(form, note.error);
  const run = () => {
    form.validateFields().then(({ reaction, ...more }: NewAllergy) => note.mutateAsync({ ...more, reaction: reaction ?? '' })).then(() => {
      announce(t('allergy.noted'));
      close();
    }, () => undefined);
  };
  useShortcuts([{ keys: 'ctrl+enter', label: t('allergy.note'), run }]);
  return (
    <Modal open title={t('allergy.note')} onCancel={close} onOk={run} okText={t('allergy.note')} cancelText={t('cancel')} width={440} okButtonProps={{ loading: note.isPending }}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'DRUG', severity: 'MODERATE' }} onFinish={run}>
        <Form.Item name="kind" label={t('allergy.kind')}><Radio.Group optionType="button" options={KINDS.map((value) => ({ value, label: t(`allergy.${value}`) }))} /></Form.Item>
        <Form.Item name="substance" label={t('allergy.substance')} rules={[{ required: true, whitespace: true, message: t('allergy.substanceNeeded') }]}><Input autoFocus maxLength={60} /></Form.Item>
        <Form.Item name="reaction" label={t('allergy.reaction')}><Input maxLength={120} placeholder={t('allergy.reactionHint')} onPressEnter={(event) => { if (!event.ctrlKey && !event.metaKey) run(); }} /></Form.Item>
        <Form.Item name="severity" label={t('allergy.severity')}><Radio.Group optionType="button" options={SEVERITIES.map((value) => ({ value, label: t(`allergy.${value}`) }))} /></Form.Item>
      </Form>
      {problem !== undefined && problem.fields.length === rest.length && <p role="alert" className={styles.wrong}>{problem.detail || problem.title}</p>}
    </Modal>
  );
}
