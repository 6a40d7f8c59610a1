/**
 * Every colour and size of the product. antd reads it through `shared/work/antd-theme.work.ts`, antd-mobile and our own
 * style sheets through the CSS variables that `apply-tokens.ts` writes on the root element.
 */
export interface Palette {
  primary: string;
  primarySoft: string;
  onPrimary: string;
  accent: string;
  accentSoft: string;
  onAccent: string;
  danger: string;
  dangerSoft: string;
  onDanger: string;
  warning: string;
  warningSoft: string;
  info: string;
  infoSoft: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  paper: string;
  ground: string;
  line: string;
  fill: string;
  shadow: string;
  scrim: string;
}

const light: Palette = {
  primary: '#1B7F5F',
  primarySoft: '#EDF7F3',
  onPrimary: '#FFFFFF',
  accent: '#E98A3A',
  accentSoft: '#FDF1E5',
  onAccent: '#1F1508',
  danger: '#C4320A',
  dangerSoft: '#FDEDE8',
  onDanger: '#FFFFFF',
  warning: '#8A5200',
  warningSoft: '#FDF3DD',
  info: '#1F5F99',
  infoSoft: '#E8F1FA',
  ink: '#1F2A27',
  inkSoft: '#4F5D58',
  inkFaint: '#616E69',
  paper: '#FFFFFF',
  ground: '#F5F7F6',
  line: '#E4E9E7',
  fill: '#EEF2F0',
  shadow: '0 1px 2px rgb(31 42 39 / 5%), 0 4px 16px rgb(31 42 39 / 6%)',
  scrim: 'rgb(15 25 22 / 45%)',
};

/** Large-type mode: every text pair reaches 7:1. */
const lightLarge: Palette = {
  ...light,
  primary: '#0E5A42',
  onAccent: '#140C02',
  danger: '#981F00',
  warning: '#643A00',
  info: '#174A78',
  ink: '#141C19',
  inkSoft: '#38443F',
  inkFaint: '#3F4B46',
  line: '#CBD4D0',
};

const dark: Palette = {
  primary: '#4FBF97',
  primarySoft: '#16352B',
  onPrimary: '#06231A',
  accent: '#F0A057',
  accentSoft: '#3A2812',
  onAccent: '#1F1508',
  danger: '#FF8A66',
  dangerSoft: '#3D1B12',
  onDanger: '#2A0A02',
  warning: '#F2C166',
  warningSoft: '#352809',
  info: '#86B9EA',
  infoSoft: '#14283B',
  ink: '#E7EDEA',
  inkSoft: '#B3BFBA',
  inkFaint: '#94A19C',
  paper: '#18211E',
  ground: '#101715',
  line: '#2B3733',
  fill: '#222D29',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 4px 16px rgb(0 0 0 / 30%)',
  scrim: 'rgb(0 0 0 / 60%)',
};

export const palettes = { light, lightLarge, dark } as const;

/** Washes behind drawn portraits; each carries `ink` text at more than 7:1. */
export const portraitWashes = ['#D8EDE4', '#FBE3CC', '#DCE8F5', '#F3DFE6', '#E9E6D2'] as const;
export const portraitInk = '#1F2A27';

export const fontFamily =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "Segoe UI", sans-serif';

/** The Chinese faces draw an apostrophe a whole character wide: English words take a Latin face first. */
export const latinFirst = `-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, ${fontFamily}`;

/** Font size and line height in px of the patient face; large-type mode multiplies by `largeScale`. */
export const typeSizes = {
  tiny: [12, 16],
  small: [14, 20],
  body: [16, 24],
  lead: [18, 26],
  title: [20, 28],
  display: [28, 36],
} as const;

/** Workstation sizes: dense, read at arm's length. */
export const workTypeSizes = {
  tiny: [12, 16],
  small: [13, 20],
  body: [14, 22],
  lead: [16, 24],
  title: [20, 28],
  display: [28, 36],
} as const;

export const largeScale = 1.375;
export const space = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48] as const;
export const radius = { patient: 12, work: 8, small: 6, pill: 999 } as const;
export const target = { normal: 44, large: 56, work: 32 } as const;
export const motionMs = 160;
export const width = { patient: 1040, reading: 680, workSide: 224 } as const;
