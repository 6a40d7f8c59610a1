import { useLanguage } from '@/shared/i18n/hooks';
import type { EvidenceFacts, Words } from './api/types';

/** The half of a bilingual text that the reader reads. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return (words) => (language === 'en' ? words.en : words.zh);
}

/** Doctors carry a Chinese name and its romanised form. */
export function useDoctorName(): (doctor: { name: string; nameEn: string }) => string {
  const language = useLanguage();
  return (doctor) => (language === 'en' ? doctor.nameEn || doctor.name : doctor.name);
}

export function useDiagnosisName(): (evidence: EvidenceFacts) => string {
  const language = useLanguage();
  return (evidence) => (language === 'en' ? evidence.nameEn ?? evidence.nameZh : evidence.nameZh);
}
