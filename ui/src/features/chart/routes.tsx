import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** The patient's own record: timeline, signed documents, evidence of earlier diagnoses. */
export default defineFeature({
  name: 'chart',
  pages: [
    { face: 'patient', path: '/records', access: ['PATIENT'], page: () => import('./records-page') },
    { face: 'patient', path: '/records/:id', access: ['PATIENT', 'DOCTOR'], page: () => import('./record-page') },
    { face: 'patient', path: '/evidence/new', access: ['PATIENT'], page: () => import('./evidence-page') },
  ],
  services: [{ order: 50, icon: 'record', label: nav.records, to: '/records' }],
  meEntries: [{ order: 10, group: 'health', icon: 'record', label: nav.records, hint: nav.recordsHint, to: '/records', access: ['PATIENT'] }],
});
