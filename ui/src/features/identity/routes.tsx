import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

const patient = ['PATIENT'] as const;

export default defineFeature({
  name: 'identity',
  pages: [
    { face: 'public', path: '/sign-in', access: 'public', page: () => import('./sign-in-page') },
    { face: 'public', path: '/staff/sign-in', access: 'public', page: () => import('./work/staff-sign-in-page') },
    { face: 'public', path: '/sign-out', access: 'public', page: () => import('./sign-out-page') },
    { face: 'patient', path: '/verify', access: patient, page: () => import('./verify-page') },
    { face: 'patient', path: '/consents/:purpose', access: patient, page: () => import('./consent-page') },
    { face: 'patient', path: '/me/identity', access: patient, page: () => import('./identity-page') },
    { face: 'patient', path: '/me/phone', access: patient, page: () => import('./change-phone-page') },
    { face: 'patient', path: '/me/family', access: patient, page: () => import('./family-page') },
    { face: 'patient', path: '/me/family/add', access: patient, page: () => import('./add-child-page') },
    { face: 'patient', path: '/me/consents', access: patient, page: () => import('./consents-page') },
  ],
  homeCards: [{ place: 'next', order: 5, load: () => import('./large-type.home') }],
  meEntries: [
    { group: 'health', order: 5, icon: 'family', label: nav.family, hint: nav.familyHint, to: '/me/family', access: patient },
    { group: 'privacy', order: 5, icon: 'person', label: nav.identity, hint: nav.identityHint, to: '/me/identity', access: patient },
    { group: 'privacy', order: 10, icon: 'shield', label: nav.consents, hint: nav.consentsHint, to: '/me/consents', access: patient },
  ],
});
