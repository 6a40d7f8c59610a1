// Writes what the browser is given as a CycloneDX list, from the lock file alone: node sbom.mjs <file>.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const target = process.argv[2];
if (!target) {
  console.error('usage: node sbom.mjs <file>');
  process.exit(2);
}
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const components = Object.entries(lock.packages)
  .filter(([path, pack]) => path !== '' && !pack.dev && !pack.link)
  .map(([path, pack]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const [algorithm, digest] = (pack.integrity ?? '').split(' ')[0].split(/-(.*)/);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${pack.version}`;
    return {
      type: 'library',
      'bom-ref': `${purl}#${path}`,
      name,
      version: pack.version,
      purl,
      hashes: digest === undefined ? [] : [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
      licenses: pack.license === undefined ? [] : [{ license: { name: pack.license } }],
    };
  });
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: lock.name, version: lock.version, 'bom-ref': 'ui' } },
    components,
  }, null, 1) + '\n',
);
