import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { FileLink } from '@/shared/ui/file-link';
import { useConfirm } from '@/shared/ui/confirm';
import { fileOf, useDecide, type Case } from '../api/proofs';
import styles from '../guardianship.module.css';

/** Photographs stand in the page; what is none, such as a PDF, is opened by its name. */
function Paper({ href, file, label }: { href: string; file: Case['files'][number]; label: string }) {
  if (!file.picture) return <FileLink href={href} name={file.name} size={file.size} />;
  return <a href={href} target="_blank" rel="noreferrer"><img src={href} alt={label} /></a>;
}

/** One guardian's papers beside what was typed, and the decision. */
export function Review({ one, done }: { one: Case; done: () => void }) {
  const { t } = useTranslation('guardianship');
  const [note, setNote] = useState('');
  const ask = useConfirm();
  const decide = useDecide(one.id);
  const accept = async () => {
    const sure = await ask({ title: t('desk.sure'), text: t('desk.sureText', { guardian: one.guardian, ward: one.ward }), act: t('desk.accept') });
    if (sure) decide.mutate(undefined, { onSuccess: done });
  };
  const problem = decide.error ? asProblem(decide.error) : undefined;
  return (
    <>
      <dl className={styles.facts}>
        <div><dt>{t('desk.guardian')}</dt><dd>{one.guardian} {one.guardianResidentId}</dd></div>
        <div><dt>{t('desk.ward')}</dt><dd>{one.ward} · {t('desk.wardAge', { count: one.wardAge })} · {one.wardResidentId ?? t('desk.noId')}</dd></div>
        <div><dt>{t('desk.relation')}</dt><dd>{one.relation ? t(`desk.relations.${one.relation as 'MOTHER'}`) : t('desk.ended')}</dd></div>
        <div><dt>{t('desk.kind')}</dt><dd>{t(`kinds.${one.kind}`)}</dd></div>
        {one.note && <div><dt>{t('desk.note')}</dt><dd>{one.note}</dd></div>}
      </dl>
      <div className={styles.files}>{one.files.map((file, index) => <Paper key={file.id} href={fileOf(one.id, file.id)} file={file} label={t('desk.file', { count: index + 1 })} />)}</div>
      {problem && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      {one.state === 'WAITING' && (
        <>
          <div className={styles.acts}><Button type="primary" loading={decide.isPending} onClick={() => void accept()}>{t('desk.accept')}</Button></div>
          <div className={styles.acts}>
            <Input.TextArea aria-label={t('desk.note')} autoSize={{ minRows: 2 }} maxLength={500} value={note} placeholder={t('desk.noteHint')} onChange={(event) => setNote(event.target.value)} />
            <Button danger loading={decide.isPending} disabled={note.trim() === ''} onClick={() => decide.mutate(note, { onSuccess: done })}>{t('desk.giveBack')}</Button>
          </div>
        </>
      )}
    </>
  );
}
