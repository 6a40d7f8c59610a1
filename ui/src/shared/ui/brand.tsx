const PETAL = 'M0-2.5C-7.5-6-9-17-3-20.5Q0-18.2 0-18.6Q0-18.2 3-20.5C9-17 7.5-6 0-2.5Z';

interface Props {
  size?: number;
  /** `plain` sits on the brand colour, `badge` brings it along. */
  form?: 'plain' | 'badge';
}

/** The apricot blossom: five petals. */
export function BrandMark({ size = 32, form = 'badge' }: Props) {
  return (
    <svg viewBox={form === 'badge' ? '0 0 64 64' : '9 9 46 46'} width={size} height={size} aria-hidden="true" focusable="false">
      {form === 'badge' && <rect width="64" height="64" rx="16" fill="var(--x-primary)" />}
      <g transform="translate(32 33)">
        {[0, 72, 144, 216, 288].map((turn) => (
          <path key={turn} d={PETAL} fill={form === 'badge' ? 'var(--x-on-primary)' : 'currentColor'} transform={`rotate(${turn})`} />
        ))}
        <circle r="4" fill="var(--x-accent)" />
      </g>
    </svg>
  );
}
