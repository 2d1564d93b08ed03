import { expect, test } from 'vitest';
import type { Level } from '../../live/views';
import {
  balanced,
  counted,
  covers,
  distinct,
  drawn,
  drawnAside,
  keyOf,
  lacking,
  LEVELS,
  levelsOf,
  proposed,
  repeated,
  standIns,
  totalOf,
  type Pooled,
} from './draw';
import { questionOf } from './question-of-test';

const THEMES = ['Lịch sử Đảng', 'Điều lệ Đảng', 'Xã Tân Hoà'];

function question(theme: string, level: Level, number: number, text = `${theme} ${level} ${number}`): Pooled {
  return questionOf({ id: `${theme}-${level}-${number}`, text, theme, level });
}

/** Six questions in each cell. */
const POOL = THEMES.flatMap((theme) =>
  LEVELS.flatMap((level) => Array.from({ length: 6 }, (_, number) => question(theme, level, number))),
);
const keys = (questions: Pooled[]) => questions.map(keyOf);

test('a balanced matrix has the wanted total, more easy questions than hard ones and no theme far ahead', () => {
  const matrix = proposed(counted(POOL), 20);
  expect(totalOf(matrix)).toBe(20);
  const sums = LEVELS.map((level) => [...matrix.values()].reduce((sum, row) => sum + row[level], 0));
  expect(sums).toEqual([8, 6, 0, 4, 2]);
  const themes = [...matrix.values()].map((row) => LEVELS.reduce((sum, level) => sum + row[level], 0));
  expect(Math.max(...themes) - Math.min(...themes)).toBeLessThanOrEqual(1);
});

test('a matrix never wants more than there is', () => {
  const few = POOL.slice(0, 7);
  expect(totalOf(proposed(counted(few), 20))).toBe(7);
});

test('what a level has too few of is taken from the other levels', () => {
  const easy = POOL.filter(({ level }) => level === 'RECOGNISE');
  expect(totalOf(proposed(counted(easy), 10))).toBe(10);
});

test('every cell of the matrix is drawn exactly', () => {
  const matrix = proposed(counted(POOL), 20);
  const questions = drawn(POOL, matrix, { seed: 1 });
  expect(counted(questions, THEMES)).toEqual(matrix);
});

test('no question is drawn twice, for any seed', () => {
  for (let seed = 0; seed < 200; seed++) {
    const main = drawn(POOL, proposed(counted(POOL), 30), { seed });
    const aside = drawnAside(POOL, 5, { seed, used: main, levels: ['UNDERSTAND', 'APPLY'] });
    expect(new Set(keys([...main, ...aside])).size, `seed ${seed}`).toBe(35);
  }
});

test('the same wording in two banks is one question', () => {
  const twin = { ...question('Lịch sử Đảng', 'APPLY', 0), bank: 'other', text: 'LỊCH  SỬ Đảng apply 0' };
  const questions = drawn([twin, ...POOL], counted(POOL), { seed: 3 });
  expect(repeated(questions)).toEqual([]);
  expect(questions).toHaveLength(POOL.length);
});

test('the same seed draws the same questions, another seed others', () => {
  const matrix = proposed(counted(POOL), 20);
  const first = keys(drawn(POOL, matrix, { seed: 42 }));
  expect(keys(drawn(POOL, matrix, { seed: 42 }))).toEqual(first);
  expect(keys(drawn(POOL, matrix, { seed: 43 }))).not.toEqual(first);
});

test('questions stand easy first, hard last', () => {
  const levels = drawn(POOL, proposed(counted(POOL), 20), { seed: 7 }).map(({ level }) => LEVELS.indexOf(level));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test('kept questions stay and count in their cell', () => {
  const keep = POOL.slice(0, 2);
  const matrix = proposed(counted(POOL), 20);
  const questions = drawn(POOL, matrix, { seed: 5, keep });
  expect(keys(questions)).toEqual(expect.arrayContaining(keys(keep)));
  expect(questions).toHaveLength(20);
});

test('a cell that wants more than the pool has gives what there is', () => {
  const matrix = counted(POOL);
  const fewer = POOL.filter(({ id }) => !id.endsWith('0'));
  expect(drawn(fewer, matrix, { seed: 1 })).toHaveLength(fewer.length);
});

test('three bell questions have three themes', () => {
  const bell = drawnAside(POOL, 3, { seed: 9, used: [], levels: ['MASTER', 'APPLY'] });
  expect(new Set(bell.map(({ theme }) => theme)).size).toBe(3);
  expect(bell.every(({ level }) => level === 'MASTER')).toBe(true);
});

test('stand-ins are of the same theme and level first and never in use', () => {
  const [replaced, used] = POOL;
  if (!replaced || !used) throw new Error('the pool is empty');
  const offers = standIns(POOL, [replaced, used], replaced);
  expect(offers[0]).toMatchObject({ theme: replaced.theme, level: replaced.level });
  expect(keys(offers)).not.toContain(keyOf(used));
  expect(offers).toHaveLength(POOL.length - 2);
});

const levels = (RECOGNISE: number, UNDERSTAND: number, APPLY: number, MASTER: number) => ({
  RECOGNISE,
  UNDERSTAND,
  UNGRADED: 0,
  APPLY,
  MASTER,
});

test('ten easy ones, six and four are drawn as they are asked for, with the themes balanced', () => {
  const matrix = balanced(counted(POOL), levels(10, 6, 4, 0));
  expect(levelsOf(matrix)).toEqual(levels(10, 6, 4, 0));
  const themes = [...matrix.values()].map((row) => LEVELS.reduce((sum, level) => sum + row[level], 0));
  expect(Math.max(...themes) - Math.min(...themes)).toBeLessThanOrEqual(1);
});

test('what stays whatever is drawn counts among what is asked for', () => {
  const kept = counted(POOL.slice(0, 3));
  const matrix = balanced(counted(POOL), levels(4, 0, 0, 0), kept);
  expect(levelsOf(matrix)).toEqual(levels(4, 0, 0, 0));
  expect(matrix.get('Lịch sử Đảng')?.RECOGNISE).toBe(3);
});

test('of a level that has too few all are taken, and it is told how many are missing', () => {
  const pool = POOL.filter(({ level, id }) => level !== 'MASTER' || id.endsWith('0'));
  const wanted = levels(10, 6, 0, 4);
  expect(levelsOf(balanced(counted(pool), wanted))).toEqual(levels(10, 6, 0, 3));
  expect(lacking(counted(pool), wanted)).toEqual([{ level: 'MASTER', wanted: 4, have: 3 }]);
  expect(lacking(counted(POOL), wanted)).toEqual([]);
});

test('a matrix is covered where every cell can be had', () => {
  const matrix = counted(POOL);
  expect(covers(counted(POOL), matrix)).toBe(true);
  expect(covers(counted(POOL.slice(1)), matrix)).toBe(false);
});

test('of questions of one wording the first stays, and none of a wording that is out', () => {
  const [first, second] = POOL;
  if (!first || !second) throw new Error('the pool is empty');
  const twin = { ...first, bank: 'other' };
  expect(keys(distinct([first, twin, second]))).toEqual(keys([first, second]));
  expect(keys(distinct([first, second], [twin]))).toEqual(keys([second]));
});
