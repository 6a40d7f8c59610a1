import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'settlement',
  pages: [
    { face: 'patient', path: '/cashier/:paymentNo', access: ['PATIENT'], page: () => import('./cashier-page') },
    { face: 'patient', path: '/bills', access: ['PATIENT'], page: () => import('./bills-page') },
    { face: 'patient', path: '/bills/:id', access: ['PATIENT'], page: () => import('./bill-page') },
    { face: 'patient', path: '/bills/:id/receipt', access: ['PATIENT'], page: () => import('./receipt-page') },
    { face: 'admin', path: '/admin/refunds', access: ['ADMINISTRATOR'], page: () => import('./admin/refunds-page') },
  ],
  adminNav: [{ order: 62, icon: 'wallet', label: nav.refunds, to: '/admin/refunds', roles: ['ADMINISTRATOR'], section: sections.quality }],
  adminCards: [{ order: 2, roles: ['ADMINISTRATOR'], load: () => import('./admin/refunds-card') }],
  meEntries: [
    { group: 'money', order: 10, icon: 'receipt', label: nav.bills, hint: nav.billsHint, to: '/bills', access: ['PATIENT'] },
  ],
});
