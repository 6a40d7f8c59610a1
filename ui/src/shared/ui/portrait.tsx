import { useState } from 'react';
import { portraitInk, portraitWashes } from '../theme/tokens';

interface Props {
  name: string;
  src?: string | null;
  /** Side length in px. */
  size?: number;
}

/** A picture of a person, or the first letters of the name on a wash that stays the same for that name. */
export function Portrait({ name, src, size = 48 }: Props) {
  const [broken, setBroken] = useState(false);
  if (src && !broken) {
    return <img src={src} alt="" width={size} height={size} loading="lazy" onError={() => setBroken(true)} style={{ borderRadius: '50%', objectFit: 'cover', flex: 'none' }} />;
  }
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" style={{ flex: 'none' }}>
      <circle cx="24" cy="24" r="24" fill={washOf(name)} />
      <text x="24" y="24" dy="0.35em" textAnchor="middle" fontSize="20" fontWeight="600" fill={portraitInk}>{initialsOf(name)}</text>
    </svg>
  );
}

function washOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return portraitWashes[sum % portraitWashes.length] ?? portraitWashes[0];
}

/** Family character of a Chinese name (rare characters are two code units), else two initials. */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  const first = Array.from(trimmed)[0] ?? '·';
  if (!/^[A-Za-z]/.test(first)) return first;
  const words = trimmed.split(/\s+/);
  return words.slice(0, 2).map((word) => word.charAt(0).toUpperCase()).join('');
}
