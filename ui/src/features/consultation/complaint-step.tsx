import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import type { VisitKind } from './api/types';
import { ComplaintField } from './complaint-field';
import styles from './new-visit.module.css';

/** What troubles the patient, in their own words. */
export function ComplaintStep({ kind, text, onChange }: { kind: VisitKind; text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('consultation');
  return (
    <Card>
      <ComplaintField text={text} onChange={onChange} hint={t(`complaint.hint.${kind}`)} />
      <p className={styles.quiet}>{t('complaint.emergency')}</p>
    </Card>
  );
}
