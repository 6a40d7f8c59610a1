import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { FaultBoundary } from '@/shared/ui/fault-boundary';
import { Empty } from '@/shared/ui/states';
import { useQueue } from '../api/queue';
import { ChartPane } from './chart-pane';
import { QueuePane } from './queue-pane';
import { focusPane, focusPaneSoon, PANES, sendOrSign, type PaneName } from './panes';
import styles from './room.module.css';
import { TalkPane } from './talk-pane';

/** Queue, conversation, chart: three panes side by side, tabs on a narrow screen. */
export default function RoomPage() {
  const { t } = useTranslation('workstation');
  const { visit } = useParams();
  const navigate = useNavigate();
  const queue = useQueue();
  const [pane, setPane] = useState<PaneName>(visit === undefined ? 'queue' : 'talk');
  const waiting = queue.data?.waiting.length ?? 0;
  useTitle(waiting > 0 ? `(${waiting}) ${t('room')}` : t('room'));
  const show = useCallback((name: PaneName) => {
    setPane(name);
    // The pane may just have become visible.
    requestAnimationFrame(() => focusPane(name));
  }, []);
  const open = useCallback((id: string) => {
    setPane('talk');
    void navigate(`/work/visits/${id}`);
  }, [navigate]);
  useEffect(() => {
    if (visit === undefined) return;
    setPane('talk');
    focusPaneSoon('talk');
  }, [visit]);
  useShortcuts([
    ...PANES.map((name, at) => ({ keys: `alt+${at + 1}`, label: t(`pane.${name}`), run: () => show(name) })),
    { keys: 'ctrl+enter', label: t('keys.sendOrSign'), run: sendOrSign },
  ]);

  const nothing = <div className={styles.nothing}><Empty icon="chat" title={t('none.title')} text={t('none.text')} /></div>;
  return (
    <div className={styles.room} data-shown={pane}>
      {visit === undefined && <h1 className="x-sr">{t('room')}</h1>}
      <div className={styles.tabs} role="tablist" aria-label={t('room')}>
        {PANES.map((name) => (
          <button key={name} type="button" role="tab" aria-selected={pane === name} onClick={() => show(name)}>
            {t(`pane.${name}`)}{name === 'queue' && waiting > 0 && <span className={styles.count}>{waiting}</span>}
          </button>
        ))}
      </div>
      <section className={styles.queue} data-pane="queue" aria-label={t('pane.queue')} tabIndex={-1}>
        <FaultBoundary small><QueuePane query={queue} chosen={visit} open={open} /></FaultBoundary>
      </section>
      <section className={styles.talk} data-pane="talk" aria-label={t('pane.talk')} tabIndex={-1}>
        <FaultBoundary small key={visit}>{visit === undefined ? nothing : <TalkPane id={visit} />}</FaultBoundary>
      </section>
      <section className={styles.chart} data-pane="chart" aria-label={t('pane.chart')} tabIndex={-1}>
        <FaultBoundary small key={visit}>
          {visit === undefined ? <div className={styles.nothing}><Empty icon="record" title={t('noChart.title')} text={t('noChart.text')} small /></div> : <ChartPane id={visit} />}
        </FaultBoundary>
      </section>
    </div>
  );
}
