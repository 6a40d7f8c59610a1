import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { When } from '@/shared/ui/facts';
import { fileSize } from '@/shared/ui/file-size';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Tag } from '@/shared/ui/tag';
import { useFilePaper, type Files } from '../api/accreditation';
import { FileButton } from './file-button';
import styles from './accreditation.module.css';

/** The document slots: what is on file, what is missing; `from` is where a file is read. */
export function PapersList({ files, from, closed }: { files: Files; from: string; closed?: boolean }) {
  const { t } = useTranslation('accreditation');
  const put = useFilePaper();
  return (
    <div>
      {put.error && <RuleRefusal problem={asProblem(put.error)} />}
      {files.papers.map((paper) => (
        <div key={paper.slot} className={styles.slot}>
          <div>
            <b>{t(`slots.${paper.slot}`)}</b>{' '}
            {paper.fileName === undefined ? <Tag tone="warning">{t('files.missing')}</Tag> : <Tag tone="good">{t('files.there')}</Tag>}{' '}
            <Link to={`/rules/${paper.rule}`}>{t('files.rule')}</Link>
            {paper.fileName !== undefined && <p><a href={`${from}/papers/${paper.slot}`} target="_blank" rel="noreferrer">{paper.fileName}</a>{paper.size !== undefined && <> · {fileSize(paper.size)}</>}{paper.givenAt !== undefined && <> · <When at={paper.givenAt} /></>}</p>}
          </div>
          {!closed && <FileButton label={`${t(`slots.${paper.slot}`)} · ${t('files.upload')}`} text={t(paper.fileName === undefined ? 'files.upload' : 'files.replace')} busy={put.isPending} onFile={(file) => put.mutate({ slot: paper.slot, file })} />}
        </div>
      ))}
    </div>
  );
}
