import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

const patient = ['PATIENT'] as const;

/** Letting family act for oneself, and acting for them. */
export default defineFeature({
  name: 'agency',
  pages: [
    { face: 'patient', path: '/me/agents', access: patient, page: () => import('./agents-page') },
    { face: 'patient', path: '/me/agents/add', access: patient, page: () => import('./grant-page') },
  ],
  meEntries: [{ group: 'health', order: 6, icon: 'family', label: nav.agents, hint: nav.agentsHint, to: '/me/agents', access: patient }],
});
