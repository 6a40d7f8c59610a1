// Called by Maven: installs and builds the UI, and does neither again while nothing under ui/ or the API changed.
// With --test it runs the UI's own tests instead, again only when something changed since they last passed.
import { createHash } from 'node:crypto';
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const ui = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Xinglin needs Node 20.19 or later to build its user interface; this is ${process.version}.`);
  process.exit(1);
}

function* files(path) {
  if (!existsSync(path)) return;
  if (path.endsWith('.gen.ts')) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const root of paths) for (const file of files(join(ui, root))) hash.update(file.slice(ui.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function once(name, key, work) {
  const stamp = join(ui, 'node_modules', `.xinglin-${name}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

// The server sends these instead of compressing the same bytes for every visitor.
function compress(folder) {
  for (const file of files(folder)) {
    if (/\.(js|css|svg|webmanifest)$/.test(file) && statSync(file).size > 1024) {
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
  }
}

const run = (command) => execSync(command, { cwd: ui, stdio: 'inherit' });
const lock = digest(['package.json', 'package-lock.json']);
once('install', lock, () => {
  console.log('Installing the packages of the user interface …');
  run('npm ci --no-audit --no-fund --loglevel=error');
});
const sources = digest(['package.json', 'package-lock.json', 'index.html', 'tsconfig.json', 'vite.config.ts', 'eslint.config.mjs', 'eslint', 'public', 'scripts', 'src', '../src/test/golden/openapi.json']);
if (process.argv.includes('--test')) {
  once('test', sources, () => run('npm test --silent'));
} else {
  const dist = join(ui, 'dist', 'index.html');
  if (!existsSync(dist)) writeFileSync(join(ui, 'node_modules', '.xinglin-build'), '');
  once('build', sources, () => {
    console.log('Building the user interface …');
    run('npm run build --silent');
    compress(join(ui, 'dist'));
  });
}
