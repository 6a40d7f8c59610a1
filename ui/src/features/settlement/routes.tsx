import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'settlement',
  pages: [
    { face: 'patient', path: '/cashier/:paymentNo', access: ['PATIENT'], page: () => import('./cashier-page') },
    { face: 'patient', path: '/bills', access: ['PATIENT'], page: () => import('./bills-page') },
    { face: 'patient', path: '/bills/:id', access: ['PATIENT'], page: () => import('./bill-page') },
    { face: 'patient', path: '/bills/:id/receipt', access: ['PATIENT'], page: () => import('./receipt-page') },
  ],
  meEntries: [
    { group: 'money', order: 10, icon: 'receipt', label: nav.bills, hint: nav.billsHint, to: '/bills', access: ['PATIENT'] },
  ],
});
