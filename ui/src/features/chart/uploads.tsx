import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/api/problem';
import { Icon } from '@/shared/ui/icon';
import type { Schema } from '@/api/types';
import { uploadFile } from './api/evidence';
import styles from './chart.module.css';

export interface Upload {
  key: string;
  name: string;
  done?: Schema<'Attachment'>;
  problem?: Problem;
}

const MOST = 9;
const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf';

/** The files that arrived. */
export const ready = (uploads: readonly Upload[]): string[] => uploads.flatMap((one) => (one.done === undefined ? [] : [one.done.id]));

/** Photos and PDFs, uploaded as soon as they are chosen; each tells its own fate. */
export function Uploads({ uploads, onChange }: { uploads: readonly Upload[]; onChange: (change: (before: readonly Upload[]) => readonly Upload[]) => void }) {
  const { t } = useTranslation('chart');
  const count = useRef(0);
  const settle = (key: string, end: Partial<Upload>) =>
    onChange((before) => before.map((one) => (one.key === key ? { ...one, ...end } : one)));
  const choose = (files: FileList | null) => {
    const room = MOST - uploads.length;
    for (const file of [...(files ?? [])].slice(0, room)) {
      const key = `${count.current++}`;
      onChange((before) => [...before, { key, name: file.name }]);
      uploadFile(file).then((done) => settle(key, { done }), (error: unknown) => settle(key, { problem: asProblem(error) }));
    }
  };
  return (
    <>
      {uploads.length > 0 && (
        <ul className={styles.uploads} aria-live="polite">
          {uploads.map((one) => (
            <li key={one.key} data-wrong={one.problem !== undefined}>
              <span className={styles.file}>
                {one.done?.mediaType.startsWith('image/') === true ? <img src={`/api/attachments/${one.done.id}/thumbnail`} alt="" /> : <Icon name={one.problem ? 'alert' : 'note'} />}
              </span>
              <span className={styles.words}>
                <b>{one.done?.fileName ?? one.name}</b>
                {one.problem !== undefined && <small className={styles.wrong} role="alert">{[one.problem.detail || t('evidence.failed'), one.problem.wayOut].filter(Boolean).join(' ')}</small>}
                {one.problem === undefined && one.done === undefined && <small>{t('evidence.uploading')}</small>}
              </span>
              <button type="button" className={styles.remove} aria-label={t('evidence.remove', { name: one.name })} onClick={() => onChange((before) => before.filter((other) => other.key !== one.key))}>
                <Icon name="close" size={20} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {uploads.length < MOST && (
        <label className={styles.choose} data-small={uploads.length > 0}>
          <Icon name="upload" />{uploads.length === 0 ? t('evidence.choose') : t('evidence.more')}
          <input type="file" accept={ACCEPT} multiple onChange={(event) => { choose(event.target.files); event.target.value = ''; }} />
        </label>
      )}
    </>
  );
}
