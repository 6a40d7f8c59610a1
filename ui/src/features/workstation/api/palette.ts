import { currentLanguage, type Label } from '@/shared/i18n/i18n';
import { answersTo } from '@/shared/i18n/initials';
import type { Command } from '@/shared/registry/feature';
import type { QueueRow } from './types';
import nav from '../locales/nav';
import { fetchQueue } from './queue';

const steps: Readonly<Partial<Record<QueueRow['state'], readonly (keyof typeof nav)[]>>> = {
  WAITING: ['accept'],
  IN_VISIT: ['sign', 'close', 'terminate'],
  RECORD_DUE: ['sign'],
};

/** Patients of the queue by name, number or complaint, each with what can be done next. */
export async function searchRoom(text: string, signal: AbortSignal): Promise<Command[]> {
  const { waiting, inVisit, recordDue } = await fetchQueue(signal);
  const speak = (label: Label) => label[currentLanguage()];
  return [...inVisit, ...waiting, ...recordDue].flatMap((row): Command[] => {
    const acts = steps[row.state] ?? [];
    const isPatient = [row.patient.name, row.number, row.complaint].some((one) => answersTo(text, one));
    const to = `/work/visits/${row.id}`;
    const open: Command = { id: row.id, title: row.patient.name, hint: row.complaint.slice(0, 24), icon: 'person', to };
    const shown = acts.filter((act) => isPatient || answersTo(text, speak(nav[act])));
    return [
      ...(isPatient ? [open] : []),
      ...shown.map((act): Command => ({ id: `${row.id} ${act}`, title: `${speak(nav[act])} · ${row.patient.name}`, icon: act === 'sign' ? 'note' : 'forward', to: `${to}?do=${act}` })),
    ];
  });
}
