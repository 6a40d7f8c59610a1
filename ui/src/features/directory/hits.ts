import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import type { IconName } from '@/shared/ui/icon';
import { useDoctorName } from './words';

export interface Hit {
  kind: 'DOCTOR' | 'DEPARTMENT' | 'INSTITUTION';
  to: string;
  title: string;
  text: string;
  icon: IconName;
  portrait?: string;
}

/** What was found, as rows that lead somewhere. */
export function useHits(result: Schema<'SearchResult'> | undefined, most: number): Hit[] {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  return (result?.items ?? []).slice(0, most).flatMap((item): Hit[] => {
    const { doctor, department, institution } = item;
    if (doctor) {
      const text = `${t(`title.${doctor.title}`)} · ${words(doctor.institution.name)} ${words(doctor.department.name)}`;
      return [{ kind: 'DOCTOR', to: `/doctors/${doctor.id}`, title: name(doctor), text, icon: 'doctor', portrait: doctor.portrait }];
    }
    if (department) {
      const text = `${words(department.institution)} · ${t('find.doctors', { count: department.doctors })}`;
      return [{ kind: 'DEPARTMENT', to: `/find?department=${department.slug}`, title: words(department.name), text, icon: 'department' }];
    }
    if (institution) {
      return [{ kind: 'INSTITUTION', to: `/institutions/${institution.slug}`, title: words(institution.name), text: words(institution.level), icon: 'hospital' }];
    }
    return [];
  });
}
