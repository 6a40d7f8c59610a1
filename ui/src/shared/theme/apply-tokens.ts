import {
  fontFamily, largeScale, latinFirst, motionMs, palettes, radius, space, target, typeSizes, width, workTypeSizes, type Palette,
} from './tokens';

export type Face = 'patient' | 'work';
export interface Look {
  face: Face;
  dark: boolean;
  large: boolean;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function paletteOf(look: Look): Palette {
  if (look.dark) return palettes.dark;
  return look.large ? palettes.lightLarge : palettes.light;
}

/** CSS variables of a look: ours (`--x-…`) and antd-mobile's (`--adm-…`). */
export function variablesOf(look: Look): Record<string, string> {
  const palette = paletteOf(look);
  const scale = look.large ? largeScale : 1;
  const corner = look.face === 'work' ? radius.work : radius.patient;
  const vars: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette)) vars[`--x-${kebab(name)}`] = value;
  space.forEach((px, step) => (vars[`--x-space-${step}`] = `${px}px`));
  for (const [name, [size, line]] of Object.entries(look.face === 'work' ? workTypeSizes : typeSizes)) {
    vars[`--x-size-${name}`] = `${size * scale}px`;
    vars[`--x-line-${name}`] = `${line * scale}px`;
  }
  Object.assign(vars, {
    '--x-font': fontFamily,
    '--x-font-latin': latinFirst,
    '--x-radius': `${corner}px`,
    '--x-radius-small': `${radius.small}px`,
    '--x-radius-pill': `${radius.pill}px`,
    '--x-target': `${look.face === 'work' ? target.work : look.large ? target.large : target.normal}px`,
    '--x-motion': `${motionMs}ms`,
    '--x-width': `${width.patient}px`,
    '--x-width-reading': `${width.reading}px`,
    '--x-width-side': `${width.workSide}px`,
    '--adm-color-primary': palette.primary,
    '--adm-color-success': palette.primary,
    '--adm-color-warning': palette.warning,
    '--adm-color-danger': palette.danger,
    '--adm-color-highlight': palette.danger,
    '--adm-color-yellow': palette.warning,
    '--adm-color-orange': palette.warning,
    '--adm-color-wathet': palette.primarySoft,
    '--adm-color-background-body': palette.ground,
    '--adm-color-white': palette.paper,
    '--adm-color-text': palette.ink,
    '--adm-color-text-secondary': palette.inkSoft,
    '--adm-color-weak': palette.inkFaint,
    '--adm-color-light': palette.inkFaint,
    '--adm-color-border': palette.line,
    '--adm-border-color': palette.line,
    '--adm-color-background': palette.paper,
    '--adm-color-box': palette.ground,
    '--adm-color-fill-content': palette.fill,
    '--adm-color-text-light-solid': palette.onPrimary,
    '--adm-font-family': 'var(--x-font)',
    '--adm-radius-s': `${radius.small}px`,
    '--adm-radius-m': `${radius.work}px`,
    '--adm-radius-l': `${radius.patient}px`,
  });
  for (let step = 1; step <= 10; step++) vars[`--adm-font-size-${step}`] = `${(11 + step) * scale}px`;
  vars['--adm-font-size-main'] = `${typeSizes.body[0] * scale}px`;
  return vars;
}

/** Set through the CSSOM, which a strict content security policy allows. */
export function applyLook(look: Look): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(variablesOf(look))) root.style.setProperty(name, value);
  root.style.colorScheme = look.dark ? 'dark' : 'light';
  root.dataset.face = look.face;
  root.dataset.large = String(look.large);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', look.dark ? palettes.dark.paper : paletteOf(look).primary);
}
