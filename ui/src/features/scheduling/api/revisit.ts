import { useQueries, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useMe } from '@/shared/session/session';
import { dayOf } from '../clock-words';
import type { Member } from './appointment';
import type { SlotFacts } from './schedule';

export type Revisit = Schema<'RevisitView'>;

const question = (patient: string, enabled: boolean) => ({
  queryKey: ['revisits', patient],
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<Revisit[]>(`/api/patients/${patient}/revisits`, { signal }),
  enabled,
});

/** What a patient's finished visits entitle to. */
export const useRevisits = (patient: string) => useQuery(question(patient, patient !== ''));

/** The revisits open to the caller's people, each with who may come; nothing for visitors. */
export function useUsableRevisits(people: readonly Member[]) {
  const { me } = useMe();
  const answers = useQueries({ queries: people.map((one) => question(one.personId, me.signedIn)) });
  return answers.flatMap((answer, i) => (answer.data ?? [])
    .filter((revisit) => revisit.usable)
    .map((revisit) => ({ revisit, name: people[i]?.name ?? '' })));
}

/** Those of them with one doctor. */
export const useOpenRevisits = (practitionerId: string, people: readonly Member[]) => useUsableRevisits(people)
  .filter(({ revisit }) => revisit.practitionerId === practitionerId || revisit.departmentWide);

/** The price a place would have for somebody who comes again; the cheapest, as when it is booked. */
export function revisitFor(revisits: readonly Revisit[], slot: SlotFacts): Revisit | undefined {
  if (slot.mode !== 'IN_PERSON') return undefined;
  const day = dayOf(new Date(slot.startsAt));
  return revisits
    .filter((one) => one.usable && day <= one.untilOn && Number(one.price) < Number(slot.price)
      && (one.practitionerId === slot.practitionerId || (one.departmentWide && one.departmentId === slot.departmentId)))
    .sort((a, b) => Number(a.price) - Number(b.price) || a.untilOn.localeCompare(b.untilOn))[0];
}
