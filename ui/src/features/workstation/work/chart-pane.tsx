import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabel } from '@/shared/i18n/hooks';
import { useContributions } from '@/shared/registry/registry';
import { ChartTabView } from '@/shared/registry/slot-view';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useVisit } from '../api/visit';
import { AllergyStrip } from './allergy-strip';
import styles from './chart.module.css';
import { EvidenceList } from './evidence-list';
import { History } from './history';
import { NoteEditor } from './note-editor';
import { usePersonWords } from './say';

/** The patient's record beside the conversation: what must not be overlooked, the note being written, the history. */
export function ChartPane({ id }: { id: string }) {
  const { t } = useTranslation('workstation');
  const words = usePersonWords();
  const visit = useVisit(id);
  const label = useLabel();
  const more = useContributions((feature) => feature.chartTabs);
  if (visit.isPending) return <div className={styles.wait} aria-busy="true"><Skeleton lines={5} /></div>;
  if (visit.data === undefined) return <Failed error={visit.error} retry={() => void visit.refetch()} small />;
  const { patient, state } = visit.data;
  // Before the acceptance there is neither an encounter nor a care relation (PV-18).
  const opened = state === 'IN_VISIT' || state === 'RECORD_DUE' || visit.data.acceptedAt != null;
  return (
    <div className={styles.chart}>
      <header className={styles.patient}><h2>{patient.name}</h2><span>{words(patient)}</span><small>{visit.data.number}</small></header>
      {opened
        ? (
          <>
            <AllergyStrip patient={patient.id} />
            <Tabs className={styles.tabs} size="small" items={[
              { key: 'note', label: t('chart.note'), children: <NoteEditor visit={visit.data} /> },
              { key: 'history', label: t('chart.history'), children: <History patient={patient.id} /> },
              { key: 'evidence', label: t('chart.evidence'), children: <EvidenceList patient={patient.id} /> },
              ...more.map((slot) => ({ key: slot.feature, label: label(slot.label), children: <ChartTabView slot={slot} encounterId={id} open={state === 'IN_VISIT'} advice={visit.data.kind === 'ADVICE'} /> })),
            ]} />
          </>
        )
        : <p className={styles.closed}>{t('chart.notYet')}</p>}
    </div>
  );
}
