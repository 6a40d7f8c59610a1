import { useTranslation } from 'react-i18next';
import { Money } from '@/shared/ui/facts';
import { Tag } from '@/shared/ui/tag';
import type { ReactNode } from 'react';
import { useDay } from '@/shared/i18n/hooks';
import type { Line } from './api/services';
import styles from './pricing.module.css';

const TONES = { PAST: 'plain', CURRENT: 'good', AHEAD: 'info' } as const;

/** The prices of a service, the newest first: what it will cost, costs and did cost, and on what each rests. */
export function PriceLines({ lines, act }: { lines: readonly Line[]; act?: (line: Line) => ReactNode }) {
  const { t } = useTranslation('pricing');
  const day = useDay();
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} data-state={line.state}>
          <b><Money of={line.price} /></b>
          <div>
            <p><Tag tone={TONES[line.state]}>{t(`state.${line.state}`)}</Tag> {line.from === undefined || line.from === null ? t('sinceBegin') : t('since', { day: day(line.from) })}</p>
            {line.basis !== '' && <p className={styles.soft}>{t('basisIs', { basis: line.basis })}</p>}
          </div>
          {act?.(line)}
        </li>
      ))}
    </ol>
  );
}
