import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '..');

/** Every file under src/ as [path from src/, text]. */
export const sources = (wanted: (file: string) => boolean): [string, string][] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith('.gen.ts') && wanted(file))
    .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]);
