// What a phone ever loads in a contest: script and style of the phone entry with everything it imports, at once or later,
// gzipped. Apart, because the budget is for neither: fonts and pictures, and what only phones behind a proxy without
// WebSocket load.   usage: npm run build && npm run size
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 61_440;
const ENTRY = 'index.html';
const FALLBACK = 'src/live/sockjs.ts';
const dist = new URL('../dist/', import.meta.url);
const manifestFile = new URL('.vite/phone.json', dist);
if (!existsSync(manifestFile)) {
  console.error('No build found. Run `npm run build` first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** Keys of the manifest, in the order in which they are loaded. */
function reach(start, { later }, seen = new Set()) {
  if (seen.has(start) || (start === FALLBACK && seen.size > 0)) return seen;
  seen.add(start);
  const { imports = [], dynamicImports = [] } = manifest[start];
  for (const key of [...imports, ...(later ? dynamicImports : [])]) reach(key, { later }, seen);
  return seen;
}

const files = (keys, of) => new Set([...keys].flatMap((key) => of(manifest[key])));
const scriptAndStyle = ({ file, css = [] }) => [file, ...css];
const assets = ({ assets = [] }) => assets;
const bytes = (file) => readFileSync(new URL(file, dist));
const zipped = (file) => gzipSync(bytes(file), { level: 9 }).length;
const sum = (sizes) => [...sizes].reduce((total, size) => total + size, 0);
const say = (size, what) => console.log(`${String(size).padStart(7)}  ${what}`);

const all = reach(ENTRY, { later: true });
const first = files(reach(ENTRY, { later: false }), scriptAndStyle);
const counted = files(all, scriptAndStyle);
const fallback = [...files(reach(FALLBACK, { later: true }), scriptAndStyle)].filter((file) => !counted.has(file));

for (const file of counted) say(zipped(file), file);
say(sum([...first].map(zipped)), 'for the first view');
const total = sum([...counted].map(zipped));
say(total, `of ${BUDGET} bytes for all that a phone loads in a contest`);
console.log('\nNot counted:');
for (const file of fallback) say(zipped(file), `${file}, only where no WebSocket gets through`);
const pictures = [...files(all, assets)];
const fonts = pictures.filter((file) => file.endsWith('.woff2'));
say(
  sum(fonts.map((file) => bytes(file).length)),
  `in ${fonts.length} fonts, of which a browser loads what a page shows`,
);
const others = pictures.filter((file) => !fonts.includes(file));
say(sum(others.map(zipped)), `in ${others.length} pictures`);

if (total > BUDGET) {
  console.error(`The phone is ${total - BUDGET} bytes too heavy.`);
  process.exit(1);
}
