import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/work/figures.work';
import { useStaff } from '../api/administration';

/** The doctors and their papers in figures. */
export default function LicencesCard() {
  const { t } = useTranslation('directory');
  const { data, error, refetch } = useStaff({});
  const figures = data?.figures;
  return (
    <Figures icon="licence" title={t('admin.figures.title')} to="/admin/staff" go={t('admin.all')} error={figures === undefined ? error : null} retry={() => void refetch()} figures={[
      { label: t('admin.figures.doctors'), value: figures?.doctors },
      { label: t('admin.figures.blocked'), value: figures?.blocked, alert: true },
      { label: t('admin.figures.ending'), value: figures?.ending, alert: true },
    ]} />
  );
}
