// What a phone loads, script and style, gzipped.
//   the entry: what every phone carries, from the code to the last result. Its two halves, the way in and the seat, are
//     one entry here, though the second comes a moment after the first.
//   what comes later: what few phones want, or all want but none waits for: English, the parts that put an answer
//     together from several taps, and the rounds between teams (seven rounds, in both languages), which a contest of one
//     golden bell never shows. A seated phone fetches them in quiet, long before such a question; until they are there it
//     shows the question.
// Apart, because neither limit is for them: fonts and pictures, and what only phones behind a proxy without WebSocket
// load.   usage: npm run build && npm run size
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 61_440;
const LATER_BUDGET = 24_576;
const ENTRY = 'index.html';
const SEAT = 'src/phone/seat/Seat.svelte';
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
const carried = files(reach(SEAT, { later: false }, reach(ENTRY, { later: false })), scriptAndStyle);
const later = [...files(all, scriptAndStyle)].filter((file) => !carried.has(file));
const fallback = [...files(reach(FALLBACK, { later: true }), scriptAndStyle)].filter(
  (file) => !carried.has(file) && !later.includes(file),
);

for (const file of carried) say(zipped(file), file);
say(sum([...first].map(zipped)), 'for the first view');
const total = sum([...carried].map(zipped));
say(total, `of ${BUDGET} bytes for what every phone carries`);
console.log('\nLater, when it is wanted or in quiet:');
for (const file of later) say(zipped(file), file);
const laterTotal = sum(later.map(zipped));
say(laterTotal, `of ${LATER_BUDGET} bytes`);
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

if (total > BUDGET) console.error(`The phone is ${total - BUDGET} bytes too heavy.`);
if (laterTotal > LATER_BUDGET) console.error(`What comes later is ${laterTotal - LATER_BUDGET} bytes too heavy.`);
if (total > BUDGET || laterTotal > LATER_BUDGET) process.exit(1);
