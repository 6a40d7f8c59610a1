import type { SVGProps } from 'react';

/** One set for all faces: 24 px grid, 1.7 px round strokes. */
const PATHS = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5h4v5',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5V8M15 3.5V8M9 14.5l2 2 4-4',
  message: 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4zM8.5 11h.01M12 11h.01M15.5 11h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  family: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-4 2.9-6 6.5-6s6.1 2 6.5 6M16 4.5a3.2 3.2 0 0 1 0 6.2M18 14.3c2 .8 3.2 2.7 3.5 5.7',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.2 16.2 20.5 20.5',
  doctor: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20.5c0-4.5 2.5-6.5 7-6.5s7 2 7 6.5M9 14.3V17a1.5 1.5 0 0 0 3 0M15 14.3v3M15 17.3v.01',
  stethoscope: 'M6 3.5H4.5V9a4.5 4.5 0 0 0 9 0V3.5H12M9 13.5V16a4.5 4.5 0 0 0 9 0v-2.5M18 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  hospital: 'M5 20.5V6h14v14.5M3 20.5h18M12 9v5M9.5 11.5h5M9.5 20.5V17h5v3.5M9 6V3.5h6V6',
  department: 'M4 4.5h6v6H4zM14 4.5h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6',
  chat: 'M4 5h12v9H9l-3.5 2.8V14H4zM19 9h1.5v8.5H19v2.8L15.5 17.5H10',
  video: 'M3.5 6.5h11.5v11H3.5zM15 10.5l5.5-3v9l-5.5-3z',
  record: 'M6 3.5h9l4 4v13H6zM14.5 3.5V8H19M9 12.5h7M9 16h5',
  note: 'M5 4h14v10l-6 6.5H5zM19 14h-6v6.5M8.5 8.5h7M8.5 12h4',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.5-5.6L4.5 8.5M4.5 4v4.5H9M12 8v4.5l3 2',
  heart: 'M12 20C5 15.5 3.5 11.8 3.5 9a4.3 4.3 0 0 1 8.5-1 4.3 4.3 0 0 1 8.5 1c0 2.8-1.5 6.5-8.5 11z',
  pill: 'M5.5 12.5l7-7a4 4 0 0 1 6 6l-7 7a4 4 0 0 1-6-6zM9 9l6 6',
  test: 'M9 3.5h6M10 3.5v6L5 18.5a1.5 1.5 0 0 0 1.3 2h11.4a1.5 1.5 0 0 0 1.3-2L14 9.5v-6M7.5 15h9',
  receipt: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  wallet: 'M4 7h16v12.5H4zM4 7l11-3.5V7M16 12.5h4v3h-4a1.5 1.5 0 0 1 0-3z',
  shield: 'M12 3.5 19.5 6v6c0 4.5-3 7-7.5 8.5C7.5 19 4.5 16.5 4.5 12V6zM9 12l2.2 2.2L15.3 10',
  key: 'M8 16a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12.5 11.5h8V15M17 11.5V14',
  eye: 'M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4M12 3.5V5',
  megaphone: 'M4 10v5h3.5l9 4.5v-14l-9 4.5zM16.5 9.5a3.5 3.5 0 0 1 0 6M8 15.5l1 5h2.5l-1-4',
  complaint: 'M4 4.5h16v12h-5L12 20l-3-3.5H4zM12 8v4M12 14.2v.01',
  phone: 'M6 3.5h3.5l1.5 5-2 1.5a11 11 0 0 0 5 5l1.5-2 5 1.5V18a2.5 2.5 0 0 1-2.5 2.5C10.5 20.5 3.5 13.5 3.5 6A2.5 2.5 0 0 1 6 3.5z',
  language: 'M3.5 6h9M8 4v2M5 13.5c3-1.5 5-4 5.5-7.5M5.5 9c1 2.2 3 3.8 5.5 4.5M12.5 20.5l4-10 4 10M14 17h5',
  type: 'M3 19 8 6l5 13M4.7 15h6.6M15 19l3-8 3 8M16 16.5h4',
  settings: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  keyboard: 'M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M13.5 10h.01M17 10h.01M8 14h8',
  exit: 'M14 4.5H5v15h9M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3.5 2',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.01',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.8v.01',
  offline: 'M4 4l16 16M2.5 9.5A14 14 0 0 1 7 6.7M21.5 9.5A14 14 0 0 0 11 5.5M6 13a9 9 0 0 1 4-2.3M18 13a9 9 0 0 0-2-1.4M12 18.5h.01',
  today: 'M4 5h16v15H4zM4 9.5h16M8 3v4M16 3v4M8 13h3v3H8z',
  queue: 'M4 6h.01M4 12h.01M4 18h.01M8 6h12M8 12h12M8 18h12',
  chart: 'M4 4v16h16M8 15l3.5-4.5 3 2.5L19 7',
  licence: 'M4 4.5h16v15H4zM8.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 16c.3-1.5 1.2-2.2 2.5-2.2S10.7 14.5 11 16M14 9h3.5M14 12.5h3.5',
  slots: 'M4 5h16v15H4zM4 10h16M4 15h16M9.3 5v15M14.7 5v15',
  price: 'M7 4l5 7 5-7M12 11v9.5M7.5 12.5h9M7.5 16.5h9',
  rule: 'M12 4v16M7 20.5h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z',
  star: 'M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z',
  upload: 'M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4.5 15v4.5h15V15',
  download: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 16v3.5h15V16',
  image: 'M4 5h16v14H4zM4 16l4.5-5 4 4 2.5-2.5 5 5M15.5 9.5h.01',
  send: 'M4 12 20 4.5 14.5 20l-3-6.5zM11.5 13.5 20 4.5',
  share: 'M8 12l8-4.5M8 12l8 4.5M6 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  filter: 'M4 5h16l-6 7.5V19l-4-2v-4.5z',
  print: 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6.5H7z',
  location: 'M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
} as const;

export type IconName = keyof typeof PATHS;

interface Props extends Omit<SVGProps<SVGSVGElement>, 'name'> {
  name: IconName;
  /** Side length in px. */
  size?: number;
  /** Read aloud; without it the icon is decoration. */
  label?: string;
}

export function Icon({ name, size = 24, label, ...rest }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
      {...rest}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
