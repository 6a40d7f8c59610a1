import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { AllergyForm } from './allergy-form';
import { useWithdrawAllergy } from './api/chart';
import type { Allergy, Chart } from './api/types';
import styles from './chart.module.css';
import { useNames } from './words';

/** Allergies and lasting problems. */
export function BackgroundCard({ chart }: { chart: Chart }) {
  const { t } = useTranslation('chart');
  const [adding, setAdding] = useState(false);
  const name = useNames();
  const withdraw = useWithdrawAllergy(chart.patient.id);
  const confirm = useConfirm();
  const remove = async (allergy: Allergy) => {
    const sure = await confirm({
      title: t('background.removeTitle', { name: allergy.substance }), text: t('background.removeText'), act: t('background.removeAct'), danger: true,
    });
    if (sure) withdraw.mutate(allergy.id);
  };
  return (
    <Card title={t('background.title')}>
      <h3 className={styles.heading}>{t('background.allergies')}</h3>
      {chart.allergies.length === 0 && <p className={styles.quiet}>{t('background.none')}</p>}
      <ul className={styles.rows}>
        {chart.allergies.map((one) => (
          <li key={one.id}>
            <span className={styles.words}>
              <b className={styles.danger}>{one.substance}</b>
              <small>{[one.reaction, one.notedByDoctor ? t('background.byDoctor') : ''].filter((part) => part !== '').join(' · ')}</small>
            </span>
            <Tag tone={one.severity === 'SEVERE' ? 'danger' : 'warning'}>{t(`background.severity.${one.severity}`)}</Tag>
            {!one.notedByDoctor && <Button kind="quiet" onClick={() => void remove(one)} aria-label={`${t('background.remove')} ${one.substance}`}>{t('background.remove')}</Button>}
          </li>
        ))}
      </ul>
      {withdraw.error && <Failed error={withdraw.error} small />}
      {adding ? <AllergyForm patient={chart.patient.id} close={() => setAdding(false)} /> : <Button kind="plain" onClick={() => setAdding(true)}>{t('background.add')}</Button>}
      {chart.problems.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('background.problems')}</h3>
          <ul className={styles.rows}>
            {chart.problems.map((one) => (
              <li key={one.id}>
                <span className={styles.words}>
                  <b>{name(one)}</b>
                  {one.since != null && <small>{t('background.since', { year: one.since.slice(0, 4) })}</small>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
