import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';

export type Rule = Schema<'RuleView'>;
export type RuleParameter = NonNullable<Rule['parameters']>[number];

export function useRules() {
  const language = useLanguage();
  return useQuery({ queryKey: ['rules', language], queryFn: ({ signal }) => http.get<Rule[]>('/api/rules', { signal }), staleTime: 60_000 });
}

export function useRule(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['rules', language, id], queryFn: ({ signal }) => http.get<Rule>(`/api/rules/${encodeURIComponent(id)}`, { signal }) });
}
