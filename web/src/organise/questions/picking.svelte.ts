import { SvelteSet } from 'svelte/reactivity';
import type { Level } from '../../live/views';
import type { DraftQuestions, QuestionRef, Use } from '../api';
import { isReviewed, RESERVE, TOPICS } from '../contest/checks';
import type { Desk } from '../contest/desk.svelte';
import {
  balanced,
  counted,
  covers,
  distinct,
  drawn,
  drawnAside,
  easyToHard,
  keyOf,
  lacking,
  levelsOf,
  proposed,
  refOf,
  standIns,
  totalOf,
  type Levels,
  type Pooled,
} from './draw';
import type { Shelf } from './shelf.svelte';
import { askedIn, sessionsOf } from './used';

export type PartName = keyof DraftQuestions;
export const PARTS: readonly PartName[] = ['main', 'reserve', 'bell'];

/** How far a question must have been checked to be drawn. */
export type Checked = 'all' | 'reviewed' | 'approved';
export const CHECKED: readonly Checked[] = ['all', 'reviewed', 'approved'];
/** Sessions whose questions are not asked again, unless somebody says otherwise. */
const AVOIDED = 2;

/** What the page beside the list is about: one question looked at, one being replaced, or one being added (no index). */
export type Beside =
  | { kind: 'look'; question: Pooled }
  | { kind: 'swap'; part: PartName; index: number }
  | { kind: 'add'; part: PartName };

/** Drawing and exchanging the questions of a draft. The matrix is nothing of its own: it counts what is drawn. */
export class Picking {
  part = $state<PartName>('main');
  beside = $state.raw<Beside | null>(null);
  checked = $state<Checked>('all');
  /** Questions of so many sessions before this one are not drawn. */
  avoided = $state(AVOIDED);
  /** Keys of questions that stay when the others are drawn again. */
  readonly pinned = new SvelteSet<string>();

  /** Numbers that were set by hand; null where what is drawn says them. */
  #wish = $state.raw<Levels | null>(null);
  readonly #desk: Desk;
  readonly #shelf: Shelf;

  constructor(desk: Desk, shelf: Shelf) {
    this.#desk = desk;
    this.#shelf = shelf;
  }

  readonly sessions = $derived.by(() => sessionsOf(this.#shelf.used, this.#desk.draft.id));
  readonly #recent = $derived.by(() => {
    const asked = askedIn(this.#shelf.used, this.sessions.slice(0, this.avoided));
    return this.#choosable.filter((question) => asked.has(keyOf(question)));
  });
  readonly #choosable = $derived.by(() =>
    this.#shelf.pool.filter(({ closest, review }) => !closest && isChecked(review, this.checked)),
  );
  /** What may be drawn. A question of the same wording as one that was asked lately was asked lately. */
  readonly pool = $derived.by(() => distinct(this.#choosable, this.#recent));
  readonly main = $derived.by(() => this.#found('main'));
  readonly available = $derived(counted(this.pool));
  readonly matrix = $derived(counted(this.main, this.available.keys()));
  /** What may stand in the list after the next draw: the pool, and what stays whatever is drawn. */
  readonly #room = $derived.by(() => counted([...this.#kept, ...distinct(this.pool, this.#kept)]));
  /** How many of each level the next draw gives, where there are enough. */
  readonly wanted = $derived.by(
    () => this.#wish ?? levelsOf(totalOf(this.matrix) === this.need ? this.matrix : proposed(this.#room, this.need)),
  );
  readonly lacks = $derived.by(() => lacking(this.#room, this.wanted));

  get need(): number {
    return this.#desk.draft.rules.questions;
  }

  get used(): Pooled[] {
    return [...this.main, ...this.#found('reserve'), ...this.#found('bell')];
  }

  /** How many questions stay out because they were asked lately. */
  get left(): number {
    return this.#recent.length;
  }

  get #kept(): Pooled[] {
    return this.main.filter((question) => this.pinned.has(keyOf(question)));
  }

  /** So many of a level from the next draw on. */
  setLevel(level: Level, count: number): void {
    this.#wish = { ...this.wanted, [level]: count };
  }

  uses(question: QuestionRef): readonly Use[] {
    return this.#shelf.usesOf(question);
  }

  refs(part: PartName): QuestionRef[] {
    return this.#desk.draft.questions[part];
  }

  find(ref: QuestionRef): Pooled | null {
    return this.#shelf.find(ref);
  }

  /**
   * Draws everything, or as much as there is: by the matrix that is there while nobody wants other numbers and it can be had
   * again, balanced over the themes otherwise. Pinned questions stay.
   */
  draw(): void {
    this.beside = null;
    const keep = this.#kept;
    const again = this.#wish === null && totalOf(this.matrix) === this.need && covers(this.#room, this.matrix);
    const matrix = again ? this.matrix : balanced(this.#room, this.wanted, counted(keep));
    const main = drawn(this.pool, matrix, { seed: chance(), keep });
    const reserve = this.#aside(RESERVE, main, ['UNDERSTAND', 'APPLY', 'RECOGNISE']);
    const rings = this.#desk.draft.rules.mode === 'ELIMINATION';
    const bell = rings ? this.#aside(TOPICS, [...main, ...reserve], ['MASTER', 'APPLY', 'UNDERSTAND']) : [];
    this.#put({ main, reserve, bell });
  }

  /** Draws one of the other parts anew, leaving the rest. */
  drawPart(part: 'reserve' | 'bell'): void {
    const others = PARTS.filter((each) => each !== part).flatMap((each) => this.#found(each));
    if (part === 'reserve') this.#put({ reserve: this.#aside(RESERVE, others, ['UNDERSTAND', 'APPLY', 'RECOGNISE']) });
    else this.#put({ bell: this.#aside(TOPICS, others, ['MASTER', 'APPLY', 'UNDERSTAND']) });
  }

  /** So many main questions of this theme and level: more are drawn, surplus ones leave, pinned ones last. */
  setCell(theme: string, level: Level, count: number): void {
    this.#wish = null;
    const inCell = (question: Pooled) => question.theme === theme && question.level === level;
    const here = this.main.filter(inCell);
    if (count < here.length) {
      const leaving = [...here].sort((a, b) => this.#weight(a) - this.#weight(b)).slice(0, here.length - count);
      this.#put({ main: this.main.filter((question) => !leaving.includes(question)) });
      return;
    }
    const cell = counted(here, [theme]);
    const row = cell.get(theme);
    if (row) row[level] = count;
    const more = drawn(this.pool, cell, { seed: chance(), keep: here, used: this.used });
    this.#put({ main: easyToHard([...this.main.filter((question) => !inCell(question)), ...more]) });
  }

  /** What may come in where the page beside asks for a question, likeliest first. */
  offers(beside: Beside): Pooled[] {
    const ref = beside.kind === 'swap' ? this.refs(beside.part)[beside.index] : undefined;
    const old = ref ? this.find(ref) : null;
    const like = old ?? this.main.at(-1) ?? this.pool[0];
    if (!like) return [];
    return [...standIns(this.pool, this.used, like), ...standIns(this.#recent, this.used, like)];
  }

  take(question: Pooled): void {
    const { beside } = this;
    if (!beside || beside.kind === 'look') return;
    const refs = this.refs(beside.part);
    const next = beside.kind === 'swap' ? refs.with(beside.index, refOf(question)) : [...refs, refOf(question)];
    // chosen by hand: it stays when the others are drawn again
    if (beside.part === 'main') this.pinned.add(keyOf(question));
    this.#change(beside.part, next);
    this.beside = { kind: 'look', question };
  }

  drop(part: PartName, index: number): void {
    this.beside = null;
    this.#change(part, this.refs(part).toSpliced(index, 1));
  }

  pin(ref: QuestionRef): void {
    const key = keyOf(ref);
    if (!this.pinned.delete(key)) this.pinned.add(key);
  }

  #weight(question: Pooled): number {
    return this.pinned.has(keyOf(question)) ? 1 : 0;
  }

  #found(part: PartName): Pooled[] {
    return this.refs(part).flatMap((ref) => this.find(ref) ?? []);
  }

  #aside(count: number, used: Pooled[], levels: Level[]): Pooled[] {
    return drawnAside(this.pool, count, { seed: chance(), used, levels });
  }

  /** Main questions stand easy first unless they were exchanged one for one. */
  #change(part: PartName, refs: QuestionRef[]): void {
    this.#desk.change({ kind: 'questions', to: { [part]: refs } });
  }

  #put(parts: Partial<Record<PartName, Pooled[]>>): void {
    const to: Partial<DraftQuestions> = {};
    for (const part of PARTS) {
      const questions = parts[part];
      if (questions) to[part] = questions.map(refOf);
    }
    this.#desk.change({ kind: 'questions', to });
  }
}

function isChecked(review: string, least: Checked): boolean {
  return least === 'all' || (least === 'reviewed' ? isReviewed(review) : review === 'approved');
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
