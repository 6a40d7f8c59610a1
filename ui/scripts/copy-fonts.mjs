// Copies the TrueType faces papers are set in to where the jar takes them from: node copy-fonts.mjs <target-dir>.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const faces = {
  'NotoSansSC-Regular.ttf': ['@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  // Has rare characters such as 𠮷 that the first face lacks.
  'NotoSansJP-Regular.ttf': ['@expo-google-fonts/noto-sans-jp', '400Regular/NotoSansJP_400Regular.ttf'],
};

const target = process.argv[2];
if (!target) {
  console.error('usage: node copy-fonts.mjs <target-dir>');
  process.exit(2);
}
mkdirSync(target, { recursive: true });
const require = createRequire(import.meta.url);
for (const [name, [pack, path]] of Object.entries(faces)) {
  let from;
  try {
    from = join(dirname(require.resolve(`${pack}/package.json`)), path);
  } catch {
    // A build that skips the UI may have no packages; printing then says what is missing.
    console.warn(`${pack} is not installed: papers cannot be printed from this build`);
    continue;
  }
  const to = join(target, name);
  if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
}
