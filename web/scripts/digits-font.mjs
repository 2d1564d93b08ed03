// Cuts the figures out of Archivo for phones: Be Vietnam Pro has no tabular figures, and all of Archivo is ten times as heavy.
// The result is kept in the repository; run again when Archivo is updated.   usage: npm run digits
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FIGURES = '0123456789.,:+-−±/%×  ';
const archivo = new URL(
  '../node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2',
  import.meta.url,
);
const figures = await subsetFont(readFileSync(archivo), FIGURES, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 500, max: 800 } },
});
writeFileSync(new URL('../src/design/fonts/archivo-figures.woff2', import.meta.url), figures);
console.log(`archivo-figures.woff2: ${figures.length} bytes`);
