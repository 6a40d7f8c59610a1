import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { useSign } from '../api/record';
import { templatesFor } from '../api/templates';
import type { RecordField, RecordSheet, RecordTemplate, Visit } from '../api/types';
import styles from './chart.module.css';
import { leftIn } from './completeness';
import { DiagnosisPicker } from './diagnosis-picker';
import { NoteField } from './note-field';
import { goToLeft } from './gaps';
import { focusPaneSoon } from './panes';
import { SaveMark } from './save-mark';
import { SignDialog } from './sign-dialog';
import { useAskedToSign } from './use-asked-to-sign';
import { useRecordEditor } from './use-record-editor';

interface Props {
  visit: Visit;
  person: string;
  sheet: RecordSheet;
  fields: RecordField[];
  templates: RecordTemplate[];
}

export function NoteForm({ visit, person, sheet, fields, templates: all }: Props) {
  const { t } = useTranslation('workstation');
  const say = useWords();
  const { content, edit, save, state, version } = useRecordEditor(visit.id, person, sheet);
  const sign = useSign(visit.id, version);
  const templates = templatesFor(sheet.subject, all);
  const [signing, setSigning] = useState(false);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const template = templates.find((one) => one.id === content.template) ?? templates[0];
  const left = leftIn(content, fields);
  const askToSign = () => {
    setChecked(true);
    if (goToLeft(form.current, left)) return;
    // What is signed is what the server has: all that stands here, first.
    void save().then(setSigning);
  };
  useAskedToSign(askToSign);
  useShortcuts([
    { keys: 'ctrl+s', label: t('note.save'), run: () => void save() },
  ]);
  return (
    <div className={styles.note} ref={form}>
      <div className={styles.noteHead}>
        <Select size="small" value={template?.id} aria-label={t('note.template')} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }}
          options={templates.map((one) => ({ value: one.id, label: say(one.name) }))} onChange={(id: string) => edit({ template: id })} />
        <SaveMark state={state} again={() => void save()} />
      </div>
      <div className={styles.fields}>
        {fields.map((field) => (
          <div key={field.id}>
            <NoteField field={field} guide={template?.fields.find((one) => one.id === field.id)} value={content.fields[field.id] ?? ''}
              wrong={checked ? left.get(field.id) : undefined} onChange={(text) => edit({ fields: { ...content.fields, [field.id]: text } })} />
            {field.id === 'assessment' && visit.kind !== 'ADVICE' && (
              <DiagnosisPicker chosen={content.diagnoses} onChange={(diagnoses) => edit({ diagnoses })} />
            )}
          </div>
        ))}
      </div>
      <footer className={styles.noteFoot}>
        <span data-complete={left.size === 0}>{left.size === 0 ? t('note.complete') : t('note.missing', { parts: fields.filter((one) => left.has(one.id)).map((one) => say(one.label)).join(t('comma')) })}</span>
        <Button type="primary" data-sign onClick={askToSign}>{t('sign.act')}<kbd>Ctrl ⏎</kbd></Button>
      </footer>
      {signing && <SignDialog visit={visit} diagnoses={content.diagnoses} sign={sign} close={(signed) => { setSigning(false); if (signed) focusPaneSoon('chart'); }} />}
    </div>
  );
}
