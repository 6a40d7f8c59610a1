const PETAL = 'M0-2.5C-7.5-6-9-17-3-20.5Q0-18.2 0-18.6Q0-18.2 3-20.5C9-17 7.5-6 0-2.5Z';

/** One blossom of the mark, anywhere in a drawing. */
function Blossom({ x, y, size, turn = 0 }: { x: number; y: number; size: number; turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size}) rotate(${turn})`}>
      {[0, 72, 144, 216, 288].map((angle) => <path key={angle} d={PETAL} transform={`rotate(${angle})`} />)}
      <circle r="4" fill="var(--x-accent)" />
    </g>
  );
}

/** A flowering branch that reaches in from the right; it takes the colour of the text it stands in. */
export function Branch({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 420 190" preserveAspectRatio="xMaxYMin meet" aria-hidden="true" focusable="false" fill="currentColor">
      <g fill="none" stroke="currentColor" strokeLinecap="round">
        <path d="M428 22C372 34 330 58 292 96S226 142 168 146" strokeWidth="5" opacity=".4" />
        <path d="M350 48C338 30 318 18 290 14M292 96C290 122 302 146 326 160M232 133C214 116 190 108 160 110" strokeWidth="3" opacity=".4" />
      </g>
      <g opacity=".9">
        <Blossom x={290} y={16} size={0.95} turn={12} />
        <Blossom x={330} y={62} size={1.35} turn={-18} />
        <Blossom x={262} y={116} size={1.2} turn={30} />
        <Blossom x={328} y={160} size={0.9} turn={8} />
        <Blossom x={164} y={146} size={1.05} turn={-8} />
        <Blossom x={392} y={30} size={0.8} turn={40} />
      </g>
      <g opacity=".5">
        <Blossom x={158} y={108} size={0.6} turn={20} />
        <Blossom x={210} y={142} size={0.5} turn={50} />
        <ellipse cx="120" cy="60" rx="5" ry="3" transform="rotate(-30 120 60)" />
        <ellipse cx="88" cy="120" rx="4" ry="2.5" transform="rotate(24 88 120)" />
        <ellipse cx="200" cy="44" rx="4" ry="2.5" transform="rotate(-12 200 44)" />
      </g>
    </svg>
  );
}

/** What stands behind the sign of an empty page: two hills and a tree in flower. */
export function Hills({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 200 112" aria-hidden="true" focusable="false">
      <circle cx="100" cy="56" r="52" fill="var(--x-primary-soft)" />
      <path d="M8 100C40 74 68 72 100 88S164 92 192 76V104Q192 108 188 108H12Q8 108 8 104Z" fill="var(--x-primary)" opacity=".12" />
      <path d="M8 104C56 88 96 96 128 98S176 98 192 92V104Q192 108 188 108H12Q8 108 8 104Z" fill="var(--x-primary)" opacity=".16" />
      <path d="M166 96C166 84 165 74 167 62M166 80L157 69M167 74L175 64" fill="none" stroke="var(--x-ink-faint)" strokeWidth="2.5" strokeLinecap="round" />
      <g fill="var(--x-accent)" opacity=".85">
        <circle cx="167" cy="56" r="8" /><circle cx="156" cy="65" r="6" /><circle cx="177" cy="61" r="6.5" />
      </g>
      <g fill="var(--x-paper)" opacity=".9"><Blossom x={167} y={56} size={0.24} /><Blossom x={177} y={61} size={0.18} turn={20} /></g>
      <g fill="var(--x-accent)" opacity=".6">
        <ellipse cx="36" cy="46" rx="4" ry="2.4" transform="rotate(-28 36 46)" /><ellipse cx="24" cy="72" rx="3" ry="1.9" transform="rotate(22 24 72)" /><ellipse cx="150" cy="24" rx="3.4" ry="2" transform="rotate(-40 150 24)" />
      </g>
    </svg>
  );
}
