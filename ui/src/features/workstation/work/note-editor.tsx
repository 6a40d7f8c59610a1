import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/session/session';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useRecord } from '../api/record';
import { useTemplates } from '../api/templates';
import type { Visit } from '../api/types';
import styles from './chart.module.css';
import { NoteForm } from './note-form';
import { SignedNote } from './signed-note';

/** The outpatient record of this visit: written, then signed; a signed one is read only. */
export function NoteEditor({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  const { me } = useMe();
  const record = useRecord(visit.id);
  const templates = useTemplates();
  if (record.isError || templates.isError) {
    return <Failed error={record.error ?? templates.error} retry={() => { void record.refetch(); void templates.refetch(); }} small />;
  }
  if (record.data === undefined || templates.data === undefined) return <div className={styles.body} aria-busy="true"><Skeleton lines={6} /></div>;
  if (record.data.signed != null) return <SignedNote key={visit.id} visit={visit} person={me.personId ?? ''} signed={record.data.signed} />;
  if (visit.state !== 'IN_VISIT' && visit.state !== 'RECORD_DUE') return <p className={styles.closed}>{t('chart.noRecord')}</p>;
  return <NoteForm key={visit.id} visit={visit} person={me.personId ?? ''} sheet={record.data} {...templates.data} />;
}
