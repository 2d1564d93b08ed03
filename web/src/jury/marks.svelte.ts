import { SvelteMap } from 'svelte/reactivity';
import type { Command } from '../live/protocol';
import type { Fate } from '../live/outbox.svelte';
import type { CastList, RefereeView } from '../live/views';
import { inZone, type Zone } from './zone';

/** phone: answers by itself · board: to be looked at · out · none: not playing. */
export type TileKind = 'phone' | 'board' | 'out' | 'none';

export interface Tile {
  seat: number;
  name: string;
  kind: TileKind;
  /** As touched here, or as the server has it. */
  wrong: boolean;
  /** What the server has; null for a board nobody has marked. */
  known: boolean | null;
}

/** nothing: no board to look at · early: answers are still open · ready, correcting: may be sent (again) · then what became of it. */
export type SendState =
  'nothing' | 'early' | 'ready' | 'correcting' | 'sending' | 'retrying' | 'recorded' | { refused: string };

/** The part of a session that is used here. */
export interface Line {
  readonly state: string;
  readonly outbox: {
    readonly fates: { get(id: string): Fate | undefined };
    withdraw(id: string): void;
  };
  send(command: Command, slot: string | null): string;
}

/**
 * The boards of one zone at the present question. Marks name the question they are for, so late ones never
 * reach the next; what could not be sent is withdrawn when the line is lost, and sent anew only while its question lasts.
 */
export class Marks {
  readonly #line: Line;
  readonly #touched = new SvelteMap<number, boolean>();
  #turn = $state<number | null>(null);
  #id = $state<string | null>(null);
  /** A press of "send" that has not reached the server yet. */
  #wanted = $state(false);
  /** Label of a question whose marks never reached the server; null when all did. */
  missed = $state<string | null>(null);
  #label = '';
  /** Wrong seats of the last sending. */
  #sent: readonly number[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  tiles(view: RefereeView, cast: CastList, zone: Zone): Tile[] {
    return cast.people.flatMap(({ seat, name, unit }, index) => {
      if (!inZone(zone, { seat, unit })) return [];
      const letter = view.seats[index] ?? '.';
      const kind = kindOf(letter);
      const known = letter === 'w' ? true : letter === 'r' ? false : null;
      return [{ seat, name, kind, known, wrong: kind === 'board' && (this.#touched.get(seat) ?? known === true) }];
    });
  }

  /** Puts the seat the other way round. */
  touch({ seat, wrong }: Tile): void {
    this.#touched.set(seat, !wrong);
    this.#id = this.#settled ? null : this.#id;
  }

  send(tiles: readonly Tile[]): void {
    const boards = tiles.filter(({ kind }) => kind === 'board');
    const seats = boards.map(({ seat }) => seat);
    if (seats.length === 0) return;
    const wrong = boards.filter((tile) => tile.wrong).map(({ seat }) => seat);
    this.#sent = wrong;
    this.#wanted = true;
    this.missed = null;
    this.#id = this.#line.send({ type: 'goldenbell.markBoards', seats, wrong, turn: this.#turn }, 'boards');
  }

  state(view: RefereeView, tiles: readonly Tile[]): SendState {
    const boards = tiles.filter(({ kind }) => kind === 'board');
    if (boards.length === 0) return 'nothing';
    const stage = view.question?.stage;
    if (stage !== 'LOCKED' && stage !== 'REVEALED') return 'early';
    const fate = this.#id === null ? undefined : this.#line.outbox.fates.get(this.#id);
    if (fate?.state === 'refused') return { refused: fate.refusal };
    if (this.#wanted && fate?.state !== 'recorded')
      return this.#line.state === 'open' && fate?.state === 'sending' ? 'sending' : 'retrying';
    if (fate?.state === 'recorded') return this.#asSent(boards) ? 'recorded' : 'correcting';
    if (boards.some(({ known }) => known === null)) return 'ready';
    return agrees(boards) ? 'recorded' : 'correcting';
  }

  /** To be called whenever view or line change. */
  follow(view: RefereeView, tiles: readonly Tile[]): void {
    const turn = view.question?.turn ?? null;
    if (turn !== this.#turn) this.#begin(turn, view.question?.label ?? '');
    const fate = this.#id === null ? undefined : this.#line.outbox.fates.get(this.#id);
    // the view shows it: from here on the view alone is believed, also when the host takes a step back
    if (fate?.state === 'recorded' && agrees(tiles)) this.#id = null;
    if (!this.#wanted) return;
    if (fate?.state === 'recorded' || fate?.state === 'refused') this.#wanted = false;
    else if (this.#line.state !== 'open') this.#withdraw();
    else if (this.#id === null) this.send(tiles);
  }

  #asSent(boards: readonly Tile[]): boolean {
    const wrong = boards.filter((tile) => tile.wrong).map(({ seat }) => seat);
    return wrong.join() === this.#sent.join();
  }

  get #settled(): boolean {
    const state = this.#id === null ? undefined : this.#line.outbox.fates.get(this.#id)?.state;
    return state === 'recorded' || state === 'refused';
  }

  #begin(turn: number | null, label: string): void {
    if (this.#wanted && !this.#settled) this.missed = this.#label;
    this.#withdraw();
    this.#wanted = false;
    this.#touched.clear();
    this.#turn = turn;
    this.#label = label;
  }

  #withdraw(): void {
    if (this.#id !== null) this.#line.outbox.withdraw(this.#id);
    this.#id = null;
  }
}

/** Whether the server has every board as it is shown here. */
function agrees(tiles: readonly Tile[]): boolean {
  return tiles.every(({ kind, wrong, known }) => kind !== 'board' || wrong === known);
}

function kindOf(letter: string): TileKind {
  if (letter === 'p') return 'phone';
  if (letter === 'o') return 'out';
  return letter === 'b' || letter === 'w' || letter === 'r' ? 'board' : 'none';
}
