import type { Level } from '../../live/views';
import type { BankQuestion, QuestionRef } from '../api';
import { fold } from '../fold';

/** A question together with the bank it is in. */
export type Pooled = BankQuestion & { bank: string };

/** Easiest first; what nobody has graded stands in the middle. */
export const LEVELS: readonly Level[] = ['RECOGNISE', 'UNDERSTAND', 'UNGRADED', 'APPLY', 'MASTER'];
/** Of a common contest, in tenths: more easy ones than hard ones. */
const SHARES: Record<Level, number> = { RECOGNISE: 4, UNDERSTAND: 3, UNGRADED: 0, APPLY: 2, MASTER: 1 };

/** How many questions, by theme and level. Themes keep the order in which they were first met. */
export type Matrix = Map<string, Levels>;

export const keyOf = ({ bank, id }: QuestionRef) => `${bank}/${id}`;
export const refOf = ({ bank, id }: QuestionRef): QuestionRef => ({ bank, id });
/** Questions by their key. */
export const indexed = (questions: readonly Pooled[]): ReadonlyMap<string, Pooled> =>
  new Map(questions.map((question) => [keyOf(question), question]));
/** Two questions of the same wording are one question, whichever bank they come from. */
const wording = (question: Pooled) => fold(question.text);

/** @param themes rows that shall be there even when empty */
export function counted(questions: readonly Pooled[], themes: Iterable<string> = []): Matrix {
  const matrix: Matrix = new Map(Array.from(themes, (theme) => [theme, none()]));
  for (const { theme, level } of questions) {
    const row = matrix.get(theme) ?? none();
    row[level] += 1;
    matrix.set(theme, row);
  }
  return matrix;
}

export function totalOf(matrix: Matrix): number {
  return [...matrix.values()].reduce((sum, row) => sum + LEVELS.reduce((all, level) => all + row[level], 0), 0);
}

/** How many questions of each level. */
export type Levels = Record<Level, number>;

export function levelsOf(matrix: Matrix): Levels {
  const sums = none();
  for (const row of matrix.values()) for (const level of LEVELS) sums[level] += row[level];
  return sums;
}

/** What there is too few of. */
export function lacking(available: Matrix, wanted: Levels): { level: Level; wanted: number; have: number }[] {
  const have = levelsOf(available);
  return LEVELS.filter((level) => wanted[level] > have[level]).map((level) => ({
    level,
    wanted: wanted[level],
    have: have[level],
  }));
}

/** Whether every cell can be had. */
export function covers(available: Matrix, matrix: Matrix): boolean {
  return [...matrix].every(([theme, row]) =>
    LEVELS.every((level) => row[level] <= (available.get(theme)?.[level] ?? 0)),
  );
}

/** A balanced matrix of so many questions, or of as many as there are, levels by their shares. */
export function proposed(available: Matrix, total: number): Matrix {
  return balanced(available, byShare(Math.min(total, totalOf(available)), available));
}

/**
 * A matrix of so many questions of each level, or of as many as there are: themes in turn, so that no theme has two more
 * than another of the same level while it could be otherwise.
 *
 * @param kept questions that stay whatever is drawn; `available` has them too
 */
export function balanced(available: Matrix, wanted: Levels, kept: Matrix = new Map()): Matrix {
  const matrix: Matrix = new Map(Array.from(available.keys(), (theme) => [theme, { ...none(), ...kept.get(theme) }]));
  const there = levelsOf(kept);
  for (const level of LEVELS) {
    for (let left = wanted[level] - there[level]; left > 0; left--) {
      const theme = fewest(matrix, available, level);
      const row = theme === null ? undefined : matrix.get(theme);
      if (row) row[level] += 1;
    }
  }
  return matrix;
}

/**
 * Draws the questions of a matrix from a pool, easy ones first. The same pool, matrix and seed give the same questions. A cell that wants more than
 * the pool has gives what there is.
 *
 * @param keep questions that stay whatever is drawn; they count in their cell
 * @param used questions that may not be drawn, because they stand elsewhere
 */
export function drawn(
  pool: readonly Pooled[],
  matrix: Matrix,
  { seed, keep = [], used = [] }: { seed: number; keep?: readonly Pooled[]; used?: readonly Pooled[] },
): Pooled[] {
  const taken = new Set([...keep, ...used].map(wording));
  const kept = counted(keep);
  const chosen = [...keep];
  const random = seeded(seed);
  for (const [theme, row] of matrix) {
    for (const level of LEVELS) {
      const cell = pool.filter((question) => question.theme === theme && question.level === level);
      const wanted = row[level] - (kept.get(theme)?.[level] ?? 0);
      chosen.push(...takeFresh(shuffled(cell, random), wanted, taken));
    }
  }
  return easyToHard(chosen);
}

/** So many more of any theme, of these levels first, no theme twice while there is another one. */
export function drawnAside(
  pool: readonly Pooled[],
  count: number,
  { seed, used, levels }: { seed: number; used: readonly Pooled[]; levels: readonly Level[] },
): Pooled[] {
  const taken = new Set(used.map(wording));
  const left = shuffled(pool, seeded(seed));
  const chosen: Pooled[] = [];
  while (chosen.length < count) {
    const seen = new Map<string, number>();
    for (const { theme } of chosen) seen.set(theme, (seen.get(theme) ?? 0) + 1);
    const rank = (question: Pooled) => (seen.get(question.theme) ?? 0) * 100 + placeOf(question.level, levels);
    const next = left.filter((question) => !taken.has(wording(question))).sort((a, b) => rank(a) - rank(b))[0];
    if (!next) break;
    taken.add(wording(next));
    chosen.push(next);
  }
  return chosen;
}

/** What could stand in for a question: same theme and level first, then same level, then same theme; never a used one. */
export function standIns(pool: readonly Pooled[], used: readonly Pooled[], question: Pooled): Pooled[] {
  const taken = new Set(used.map(wording));
  const near = (other: Pooled) => (other.level === question.level ? 0 : 2) + (other.theme === question.theme ? 0 : 1);
  return pool.filter((other) => !taken.has(wording(other))).sort((a, b) => near(a) - near(b));
}

export function easyToHard(questions: readonly Pooled[]): Pooled[] {
  return [...questions].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Of questions of the same wording the first. */
export function distinct(questions: readonly Pooled[], without: readonly Pooled[] = []): Pooled[] {
  const met = new Set(without.map(wording));
  return questions.filter((question) => {
    if (met.has(wording(question))) return false;
    met.add(wording(question));
    return true;
  });
}

/** Questions that stand twice, by id or by wording; the first of each is not among them. */
export function repeated(questions: readonly Pooled[]): Pooled[] {
  const met = new Set<string>();
  return questions.filter((question) => {
    const again = met.has(wording(question));
    met.add(wording(question));
    return again;
  });
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function none(): Levels {
  return { RECOGNISE: 0, UNDERSTAND: 0, UNGRADED: 0, APPLY: 0, MASTER: 0 };
}

function placeOf(level: Level, levels: readonly Level[]): number {
  const place = levels.indexOf(level);
  return place < 0 ? levels.length : place;
}

/** Largest remainders; what a level has too few of goes to the next easier level, then to any. */
function byShare(total: number, available: Matrix): Levels {
  const room = levelsOf(available);
  const wanted = none();
  for (let placed = 0; placed < total; placed++) {
    const open = LEVELS.filter((level) => wanted[level] < room[level]);
    const behind = (level: Level) => (SHARES[level] * (placed + 1)) / 10 - wanted[level];
    const next = open.sort((a, b) => behind(b) - behind(a))[0];
    if (next) wanted[next] += 1;
  }
  return wanted;
}

function fewest(matrix: Matrix, available: Matrix, level: Level): string | null {
  let best: { theme: string; here: number; all: number } | null = null;
  for (const [theme, row] of matrix) {
    if (row[level] >= (available.get(theme)?.[level] ?? 0)) continue;
    const all = LEVELS.reduce((sum, each) => sum + row[each], 0);
    if (!best || all < best.all || (all === best.all && row[level] < best.here))
      best = { theme, here: row[level], all };
  }
  return best?.theme ?? null;
}

function takeFresh(questions: readonly Pooled[], count: number, taken: Set<string>): Pooled[] {
  const fresh: Pooled[] = [];
  for (const question of questions) {
    if (fresh.length >= count) break;
    if (taken.has(wording(question))) continue;
    taken.add(wording(question));
    fresh.push(question);
  }
  return fresh;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i];
    const b = order[j];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
