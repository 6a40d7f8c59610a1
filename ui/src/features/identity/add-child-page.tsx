import { Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useConsent } from './api/consents';
import { AddChildForm } from './add-child-form';

export default function AddChildPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const { data, error, refetch } = useConsent('child-data');
  return (
    <PatientPage title={t('child.title')} parent="/me/family">
      {error ? <Failed error={error} retry={() => void refetch()} /> : data === undefined ? <Skeleton card lines={5} /> : (
        <AddChildForm
          consent={data}
          onAdded={(personId, name) => {
            Toast.show({ content: t('child.added', { name }), icon: 'success' });
            void navigate(`/me/family/proofs?ward=${personId}`, { replace: true });
          }}
        />
      )}
    </PatientPage>
  );
}
