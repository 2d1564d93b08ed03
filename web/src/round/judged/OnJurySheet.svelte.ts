import { SvelteMap } from 'svelte/reactivity';
import type { Bench } from '../../jury/bench.svelte';
import type { JurorBoard, OwnSheet } from './panel';

/** Marks are steps of a quarter. */
const STEP = 0.25;

/** A mark that can be given: within 0 and the most, in quarters. */
export function markable(points: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(points / STEP) * STEP));
}

/** Own marks as touched here: shown at once, until the server shows the same. */
export class Sheet {
  readonly #bench: () => Bench;
  readonly #touched = new SvelteMap<string, number>();

  constructor(bench: () => Bench) {
    this.#bench = bench;
  }

  mark({ team, marks }: OwnSheet, criterion: number): number | null {
    return this.#touched.get(`${team} ${criterion}`) ?? marks[criterion] ?? null;
  }

  /** Marks still on their way. */
  get pending(): boolean {
    return this.#touched.size > 0;
  }

  change(team: number, criterion: number, points: number): void {
    this.#touched.set(`${team} ${criterion}`, points);
    this.#bench().act({ type: 'judged.mark', team, criterion, points }, `mark ${team} ${criterion}`);
  }

  /** Forgets what the server has, and what it has refused. */
  settle({ sheets }: JurorBoard): void {
    const refused = this.#bench().refused !== '';
    for (const [key, points] of this.#touched) {
      const [team, criterion] = key.split(' ').map(Number);
      const held = sheets.find((sheet) => sheet.team === team)?.marks[criterion ?? 0];
      if (held === points || refused) this.#touched.delete(key);
    }
  }
}
