import type { Form } from '../api/accreditation';

type Name = keyof Form & string;
export type Kind = 'text' | 'area' | 'number' | 'day' | 'kind' | 'level' | 'province' | 'subjects';
export interface Field { name: Name; kind: Kind; wide?: boolean; optional?: boolean; min?: number; max?: number }
export interface Step { key: string; fields: readonly Field[] }

const text = (name: Name, more: Partial<Field> = {}): Field => ({ name, kind: 'text', ...more });
const day = (name: Name): Field => ({ name, kind: 'day' });

/** The form in the order a hospital has its papers at hand. */
export const STEPS: readonly Step[] = [
  { key: 'house', fields: [
    { name: 'kind', kind: 'kind' }, { name: 'level', kind: 'level' },
    text('hostZh'), text('hostEn', { optional: true }), text('nameZh'), text('nameEn', { optional: true }), text('shortZh'), text('shortEn'),
    { name: 'province', kind: 'province' }, { name: 'beds', kind: 'number', min: 0, max: 20_000 },
    text('legalSubject'), text('representative'), text('creditCode', { wide: true }),
  ] },
  { key: 'licence', fields: [
    text('licenceNumber'), text('licenceIssuer'), day('licenceFrom'), day('licenceTo'),
    { name: 'hostSubjects', kind: 'subjects', wide: true }, { name: 'subjects', kind: 'subjects', wide: true },
  ] },
  { key: 'place', fields: [
    text('address'), text('district'), text('phone'), { name: 'opening', kind: 'area', wide: true }, { name: 'introduction', kind: 'area', wide: true },
    text('complaintPhone'), text('complaintEmail'), text('complaintHours'), text('complaintOffice'),
  ] },
  { key: 'systems', fields: [
    { name: 'protectionLevel', kind: 'number', min: 1, max: 5 }, text('protectionCertificate'), day('protectionFrom'), day('protectionTo'),
    text('supervisionReference'), text('supervisionAuthority'), text('qualityHead'), text('informationHead'), text('pharmacyHead'),
  ] },
];

/** Names are given in two languages, whichever the reader has. */
export const languageOf = (name: string): string | undefined => (name.endsWith('En') ? 'en' : name.endsWith('Zh') ? 'zh-CN' : undefined);

/** Which page of the form a finding belongs to; papers have the page after the last. */
export function stepOf(pointer: string | undefined): number {
  const name = (pointer ?? '').slice(1);
  const at = STEPS.findIndex((step) => step.fields.some((field) => field.name === name));
  return at === -1 ? STEPS.length : at;
}
