import { useTranslation } from 'react-i18next';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Tag } from '@/shared/ui/tag';
import type { DoctorView } from './api/directory';
import { Reason } from './doctor-services';
import styles from './doctor-page.module.css';

/** The licence facts that the law makes public, and the rights the hospital granted. */
export function LicenceFacts({ page }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const day = useDay();
  const { registration: facts, consult, treat } = page;
  const insured = facts.insuredUntil === undefined
    ? t('doctor.none')
    : t(facts.insured ? 'doctor.insuredUntil' : 'doctor.lapsed', { date: day(facts.insuredUntil) });
  return (
    <Card title={t('doctor.licence')}>
      <dl className={styles.facts}>
        <div><dt>{t('doctor.certificate')}</dt><dd>{facts.certificate}</dd></div>
        <div><dt>{t('doctor.scope')}</dt><dd>{facts.scope.map(words).join(' · ')}</dd></div>
        <div><dt>{t('doctor.since')}</dt><dd>{day(facts.practisingSince)}</dd></div>
        <div><dt>{t('doctor.register')}</dt><dd>{t('doctor.until', { from: day(facts.licence.from), to: day(facts.licence.to) })}</dd></div>
        <div><dt>{t('doctor.main')}</dt><dd>{words(facts.mainInstitution)}{facts.elsewhere && <> <Tag tone="info">{t('doctor.filed')}</Tag></>}</dd></div>
        <div><dt>{t('doctor.insurance')}</dt><dd>{facts.insured ? insured : <Tag tone="warning">{insured}</Tag>}</dd></div>
      </dl>
      <h3 className={styles.subhead}>{t('doctor.rights')}</h3>
      {([['consult', consult], ['treat', treat]] as const).map(([right, state]) => (
        <div key={right} className={styles.right}>
          <p><span>{t(`kind.${right === 'consult' ? 'ADVICE' : 'FOLLOW_UP'}`)}</span><Tag tone={state.granted ? 'good' : 'plain'}>{t(state.granted ? 'doctor.granted' : 'doctor.notGranted')}</Tag></p>
          {state.granted && state.why && <Reason why={state.why} />}
        </div>
      ))}
      <p className={styles.source}>{t('doctor.source')}</p>
    </Card>
  );
}
