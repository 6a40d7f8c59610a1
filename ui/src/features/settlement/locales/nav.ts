export default {
  bills: { 'zh-CN': '账单与收据', en: 'Bills and receipts' },
  billsHint: { 'zh-CN': '付款、退款、电子收据', en: 'Payments, refunds, receipts' },
  refunds: { 'zh-CN': '退款', en: 'Refunds' },
};
