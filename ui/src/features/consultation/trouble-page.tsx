import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { usePlace } from '@/shared/registry/registry';
import { useDraft } from '@/shared/draft';
import { Button } from '@/shared/ui/button';
import { Failed } from '@/shared/ui/states';
import { useRedFlags } from './api/opening';
import { ComplaintField } from './complaint-field';
import { EmergencyScreen } from './emergency-screen';

/** Somebody says what is wrong: an emergency is sent to 120, everything else to doctors who treat it. */
export default function TroublePage() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const search = usePlace((feature) => feature.searchPath);
  const [text, write] = useDraft('trouble');
  const [seen, setSeen] = useState(true);
  const check = useRedFlags();
  const flags = check.data?.flags ?? [];
  const go = (event: FormEvent) => {
    event.preventDefault();
    check.mutate(text, {
      onSuccess: (answer) => {
        setSeen(answer.flags.length === 0);
        if (answer.flags.length === 0) void navigate(`${search ?? '/'}?q=${encodeURIComponent(text.trim().slice(0, 60))}`);
      },
    });
  };
  return (
    <PatientPage title={t('trouble.title')}>
      <Card>
        <form onSubmit={go} style={{ display: 'grid', gap: 'var(--x-space-4)' }}>
          <ComplaintField text={text} onChange={write} hint={t('trouble.hint')} />
          <Button kind="next" type="submit" wide busy={check.isPending} disabled={text.trim() === ''}>{t('trouble.act')}</Button>
        </form>
      </Card>
      {check.isError && <Failed error={check.error} small />}
      <p style={{ color: 'var(--x-ink-soft)', fontSize: 'var(--x-size-small)' }}>{t('trouble.note')}</p>
      {!seen && <EmergencyScreen flags={flags} back={() => setSeen(true)} />}
    </PatientPage>
  );
}
