// Called by Maven: writes which packages of the user interface ship in the jar and under what licence, and stops at one
// that nobody has agreed to. Packages of the build alone do not ship; the two faces of type do.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const AGREED = new Set(['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'MIT AND OFL-1.1', 'OFL-1.1']);
const FACES = /^node_modules\/@expo-google-fonts\//;

const ui = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packages } = JSON.parse(readFileSync(join(ui, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional, optional }]) => path !== '' && ((dev !== true && devOptional !== true && optional !== true) || FACES.test(path)))
  .map(([path, { version }]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version, licence: licenceOf(path) }))
  .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));

function licenceOf(path) {
  const about = join(ui, path, 'package.json');
  if (!existsSync(about)) return packages[path].license ?? 'unknown';
  const { license, licenses } = JSON.parse(readFileSync(about, 'utf8'));
  return license?.type ?? license ?? licenses?.map((one) => one.type ?? one).join(' OR ') ?? 'unknown';
}

const strange = shipped.filter(({ licence }) => !licence.replace(/[()]/g, '').split(' OR ').some((one) => AGREED.has(one)));
if (strange.length > 0) {
  console.error(`These packages ship under a licence nobody has agreed to; replace them, or agree in ui/scripts/licences.mjs:\n${strange.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`).join('\n')}`);
  process.exit(1);
}
const target = process.argv[2];
const lines = [...new Set(shipped.map(({ name, version, licence }) => `${name} ${version} (${licence})`))];
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'THIRD-PARTY-UI.txt'), `Packages of the user interface, ${lines.length} in all\n\n${lines.join('\n')}\n\n${texts()}`);

/** What the packages say themselves, each text once with those that share it. */
function texts() {
  const sharing = new Map();
  for (const { path, name } of shipped) {
    const folder = join(ui, path);
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined;
    if (file === undefined) continue;
    const text = readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim();
    sharing.set(text, [...new Set([...(sharing.get(text) ?? []), name])]);
  }
  return [...sharing].map(([text, names]) => `${'-'.repeat(80)}\n${names.join(', ')}\n\n${text}\n`).join('\n');
}
