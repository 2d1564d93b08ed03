import { expect, test } from 'vitest';
import { ANYTHING, filtered, sizeOf } from './filter';
import { item } from './media-of-test';

const harbour = item({ name: 'a', sourceName: 'Bến cảng Nhà Rồng.jpg', description: 'Toà nhà hai tầng bên sông' });
const anthem = item({ name: 'b', sourceName: 'quoc-ca.mp3', kind: 'SOUND' });

test('names and descriptions are found without accents, and by kind', () => {
  const names = (looked: string, kind: '' | 'PICTURE' | 'SOUND' = '') =>
    filtered([harbour, anthem], { looked, kind }).map(({ name }) => name);
  expect(filtered([harbour, anthem], ANYTHING)).toHaveLength(2);
  expect(names('nha rong')).toEqual(['a']);
  expect(names('BÊN SÔNG')).toEqual(['a']);
  expect(names('ca quốc')).toEqual(['b']);
  expect(names('quoc huy')).toEqual([]);
  expect(names('', 'SOUND')).toEqual(['b']);
  expect(names('nha', 'SOUND')).toEqual([]);
});

test('sizes are said in kB below a megabyte, in MB with one digit above', () => {
  expect(sizeOf(1)).toEqual({ unit: 'kB', n: 1 });
  expect(sizeOf(999_400)).toEqual({ unit: 'kB', n: 999 });
  expect(sizeOf(1_000_000)).toEqual({ unit: 'MB', n: 1 });
  expect(sizeOf(2_340_000)).toEqual({ unit: 'MB', n: 2.3 });
});
