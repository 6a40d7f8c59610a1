/** 13812345678 → 138 1234 5678. */
export const spacedPhone = (digits: string): string =>
  [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter((part) => part !== '').join(' ');

/** A number pasted with +86, spaces or dashes is the same number. */
export const phoneDigits = (typed: string): string => {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return (digits.length > 11 ? digits.replace(/^(00)?86/, '') : digits).slice(0, 11);
};
