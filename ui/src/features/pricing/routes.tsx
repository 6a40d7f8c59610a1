import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'pricing',
  pages: [
    { face: 'admin', path: '/admin/prices', access: ['ADMINISTRATOR'], page: () => import('./admin/services-page') },
    { face: 'patient', path: '/institutions/:slug/prices', access: 'public', page: () => import('./price-list-page') },
  ],
  doctorSections: [{ order: 30, load: () => import('./doctor-prices') }],
  adminNav: [{ order: 40, icon: 'price', label: nav.prices, to: '/admin/prices', roles: ['ADMINISTRATOR'], section: sections.house }],
});
