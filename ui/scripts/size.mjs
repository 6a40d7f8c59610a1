// Prints the compressed size of everything a browser loads for the patient home, and fails over the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 250_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const homeCard = /^src\/features\/([^/]+)\/.*\.home\.tsx$/;
const cardFeatures = new Set(Object.keys(manifest).map((key) => homeCard.exec(key)?.[1]).filter(Boolean));
const loadedAtHome = (key) =>
  key === 'index.html' ||
  /^src\/app\/patient\/(patient-frame|home-page)\.tsx$/.test(key) ||
  /^src\/(app|shared)\/locales\/zh-CN\.ts$/.test(key) ||
  homeCard.test(key) ||
  [...cardFeatures].some((feature) => key === `src/features/${feature}/locales/zh-CN.ts`);

const files = new Set(['index.html']);
const seen = new Set();
function walk(key) {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) walk(next);
}
Object.keys(manifest).filter(loadedAtHome).forEach(walk);

let total = 0;
for (const file of [...files].sort()) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  first page of the patient face, gzip; budget ${BUDGET}`);
if (total > BUDGET) {
  console.error('The first page is over its budget: load the new part lazily, or drop a dependency from the patient face.');
  process.exit(1);
}
