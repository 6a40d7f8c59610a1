import { defineFeature } from '@/shared/registry/feature';

/** The doctors a patient keeps at hand. */
export default defineFeature({
  name: 'favourite',
  homeCards: [{ place: 'main', order: 5, roles: ['PATIENT'], load: () => import('./favourites.home') }],
  doctorTools: [{ order: 10, roles: ['PATIENT'], load: () => import('./keep-button') }],
});
