import { useLanguage } from '@/shared/i18n/hooks';
import type { EvidenceFacts } from './api/types';

/** Doctors carry a Chinese name and its romanised form. */
export function useDoctorName(): (doctor: { name: string; nameEn: string }) => string {
  const language = useLanguage();
  return (doctor) => (language === 'en' ? doctor.nameEn || doctor.name : doctor.name);
}

export function useDiagnosisName(): (evidence: EvidenceFacts) => string {
  const language = useLanguage();
  return (evidence) => (language === 'en' ? evidence.nameEn ?? evidence.nameZh : evidence.nameZh);
}
