import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft';
import { Icon } from '@/shared/ui/icon';
import { useAmend } from '../api/record';
import { useTemplates } from '../api/templates';
import type { RecordContent, SignedMark, SignedVersion, Visit } from '../api/types';
import styles from './chart.module.css';
import { leftIn } from './completeness';
import { DiagnosisPicker } from './diagnosis-picker';
import { goToLeft } from './gaps';
import { NoteField } from './note-field';
import { SignDialog } from './sign-dialog';

interface Props {
  visit: Visit;
  person: string;
  signed: SignedMark;
  document: SignedVersion['document'];
  close: (amended: boolean) => void;
}

/** Corrects a signed record: the reason first, then the parts as they were signed; signing makes a new version. */
export function AmendForm({ visit, person, signed, document, close }: Props) {
  const { t } = useTranslation('workstation');
  const templates = useTemplates();
  const [kept, keep, drop] = useDraft(`${person}/amend/${signed.id}/${signed.version}`);
  const { reason, content } = kept === '' ? { reason: '', content: asWritten(document) } : (JSON.parse(kept) as { reason: string; content: RecordContent });
  const edit = (change: { reason?: string; content?: RecordContent }) => keep(JSON.stringify({ reason, content, ...change }));
  const [checked, setChecked] = useState(false);
  const [signing, setSigning] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  const sign = useAmend(visit.id, signed, { reason: reason.trim(), content });
  const fields = templates.data?.fields ?? [];
  const left = leftIn(content, fields);
  const askToSign = () => {
    setChecked(true);
    if (reason.trim() === '') first.current?.focus();
    else if (!goToLeft(form.current, left)) setSigning(true);
  };
  const leave = () => {
    drop();
    close(false);
  };
  return (
    <div className={styles.note} ref={form}>
      <p className={styles.amending}><Icon name="info" size={18} /><span>{t('amend.text', { version: signed.version, next: signed.version + 1 })}</span></p>
      <div className={styles.fields}>
        <div className={styles.field}>
          <div className={styles.fieldHead}><label htmlFor="amend-reason">{t('amend.reason')}</label><span className={styles.mark} data-filled={reason.trim() !== ''}>{t('note.required')}</span></div>
          <Input id="amend-reason" ref={first} data-first value={reason} maxLength={200} placeholder={t('amend.reasonHint')} aria-required
            status={checked && reason.trim() === '' ? 'error' : undefined} aria-invalid={checked && reason.trim() === ''} onChange={(event) => edit({ reason: event.target.value })} />
          {checked && reason.trim() === '' && <p className={styles.wrong} role="alert">{t('amend.reasonNeeded')}</p>}
        </div>
        {fields.map((field) => (
          <div key={field.id}>
            <NoteField field={field} guide={undefined} value={content.fields[field.id] ?? ''} wrong={checked ? left.get(field.id) : undefined}
              onChange={(text) => edit({ content: { ...content, fields: { ...content.fields, [field.id]: text } } })} />
            {field.id === 'assessment' && visit.kind !== 'ADVICE' && (
              <DiagnosisPicker chosen={content.diagnoses} onChange={(diagnoses) => edit({ content: { ...content, diagnoses } })} />
            )}
          </div>
        ))}
      </div>
      <footer className={styles.noteFoot}>
        <Button onClick={leave}>{t('amend.leave')}</Button>
        <Button type="primary" data-sign onClick={askToSign}>{t('amend.sign', { version: signed.version + 1 })}<kbd>Ctrl ⏎</kbd></Button>
      </footer>
      {signing && (
        <SignDialog visit={visit} diagnoses={content.diagnoses} sign={sign} title={t('amend.title', { version: signed.version + 1 })}
          close={(done) => { setSigning(false); if (done) { drop(); close(true); } }} />
      )}
    </div>
  );
}

/** The content of a signed document, to be written on. */
const asWritten = (document: SignedVersion['document']): RecordContent => ({
  template: '',
  fields: Object.fromEntries(document.sections.map((part) => [part.id, part.text])),
  diagnoses: document.diagnoses.map(({ code, suspected }) => ({ code, suspected })),
});
