import { useEffect, useState } from 'react';
import { asProblem, type Problem, type ProblemField } from '@/api/problem';

type NamePath = (string | number)[];

/** What antd's and antd-mobile's form instances have in common. */
interface FormLike {
  setFields(fields: { name: NamePath; errors: string[] }[]): void;
  getFieldsError(): { name: NamePath }[];
  /** antd only. */
  getFieldInstance?(name: NamePath): unknown;
}

/** `/patient/phone` → `['patient', 'phone']`. */
export const namePathOf = (pointer: string): NamePath =>
  pointer.split('/').slice(1).map((part) => {
    const plain = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(plain) ? Number(plain) : plain;
  });

const same = (a: NamePath, b: NamePath) => a.length === b.length && a.every((part, at) => part === b[at]);

const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

function focusOn(form: FormLike, name: NamePath): void {
  const instance = form.getFieldInstance?.(name);
  const control = document.getElementById(name.join('_'));
  control?.scrollIntoView({ block: 'center' });
  if (typeof instance === 'object' && instance !== null && 'focus' in instance && typeof instance.focus === 'function') instance.focus();
  else if (control?.matches(FOCUSABLE)) control.focus();
  else control?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/**
 * Puts a problem's messages at the fields they concern and focuses the first; `rename` maps pointers whose field has
 * another name in the form. Returns what no field took: show it above the form.
 */
export function useProblemFields(form: FormLike, error: unknown, rename?: Readonly<Record<string, NamePath>>): {
  problem: Problem | undefined;
  rest: readonly ProblemField[];
} {
  const [rest, setRest] = useState<readonly ProblemField[]>([]);
  useEffect(() => {
    if (error === null || error === undefined) {
      setRest([]);
      return;
    }
    const known = form.getFieldsError().map((field) => field.name);
    const left: ProblemField[] = [];
    const hits: NamePath[] = [];
    for (const field of asProblem(error).fields) {
      const name = rename?.[field.pointer] ?? namePathOf(field.pointer);
      if (!known.some((one) => same(one, name))) left.push(field);
      else {
        form.setFields([{ name, errors: [field.detail] }]);
        hits.push(name);
      }
    }
    const first = known.find((name) => hits.some((hit) => same(hit, name)));
    if (first !== undefined) focusOn(form, first);
    setRest(left);
  }, [form, error, rename]);
  return { problem: error ? asProblem(error) : undefined, rest };
}
