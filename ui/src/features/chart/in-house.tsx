import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import type { Chart } from './api/types';
import styles from './chart.module.css';

/** Diagnoses of signed records, which need no paper; each disease once, by its newest record. */
export function InHouse({ chart, busy, use }: { chart: Chart; busy: boolean; use: (diagnosis: string) => void }) {
  const { t } = useTranslation('chart');
  const words = useWords();
  const made = chart.timeline.flatMap(({ at, encounter }) =>
    (encounter?.diagnoses ?? []).flatMap((one) => (one.id == null || one.suspected ? [] : [{ id: one.id, code: one.code, name: one.name, at, hospital: encounter?.institution }])));
  const newest = made.filter((one, place) => made.findIndex((other) => other.code === one.code) === place);
  if (newest.length === 0) return null;
  return (
    <Card title={t('evidence.inHouse')}>
      <p className={styles.quiet}>{t('evidence.inHouseText')}</p>
      <ul className={styles.rows}>
        {newest.map((one) => (
          <li key={one.id}>
            <span className={styles.words}><b>{words(one.name)}</b><small>{one.hospital && words(one.hospital)} · <When at={one.at} grain="day" /></small></span>
            <Button kind="plain" disabled={busy} onClick={() => use(one.id)} aria-label={`${t('evidence.use')} ${words(one.name)}`}>{t('evidence.use')}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
