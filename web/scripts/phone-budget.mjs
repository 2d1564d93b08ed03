// What a phone loads before it shows anything: script and style of the phone entry with all it imports, gzipped.
// Fonts are apart.   usage: npm run build && npm run size
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 61_440;
const dist = new URL('../dist/', import.meta.url);
const manifestFile = new URL('.vite/manifest.json', dist);
if (!existsSync(manifestFile)) {
  console.error('No build found. Run `npm run build` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const seen = new Set();
const files = new Set();
(function visit(key) {
  if (seen.has(key)) return;
  seen.add(key);
  const { file, css = [], imports = [] } = manifest[key];
  files.add(file);
  css.forEach((sheet) => files.add(sheet));
  imports.forEach(visit);
})('index.html');

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(7)}  ${file}`);
}
console.log(`${String(total).padStart(7)}  of ${BUDGET} bytes for the phone`);
if (total > BUDGET) {
  console.error(`The phone is ${total - BUDGET} bytes too heavy.`);
  process.exit(1);
}
