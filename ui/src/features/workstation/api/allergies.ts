import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type NewAllergy = Schema<'NewAllergy'>;

export function useNoteAllergy(patient: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (allergy: NewAllergy) => http.post(`/api/patients/${patient}/allergies`, allergy),
    onSuccess: () => client.invalidateQueries({ queryKey: ['chart', patient] }),
  });
}
