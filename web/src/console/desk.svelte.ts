import type { Fate, Outbox } from '../live/outbox.svelte';
import type { Preview } from '../live/match';
import type { Command } from '../live/protocol';
import type { SessionState } from '../live/session.svelte';
import type { CastList, HostView } from '../live/views';
import { timeOfDay } from '../text/t.svelte';
import { isTooLate, whyNot } from './refusals';
import { bySeat, type Sitting } from './seating';
import { t } from './text';

/** What the desk needs of a `Session<HostView>`. */
export interface Line {
  readonly state: SessionState;
  /** Why the server does not let this screen in; null when it does. */
  readonly refused: string | null;
  readonly views: Readonly<Record<string, HostView>>;
  readonly clock: { now(): number; readonly ticking: number };
  readonly outbox: Pick<Outbox, 'fates' | 'forget'>;
  send(command: Command): string;
  /** Asks what changes nothing; rejects when no reply came. */
  ask<Reply>(command: Command): Promise<Reply>;
}

/** A line that tells what became of a press. `quiet`: another hand was first · `warn`: refused */
export interface Word {
  tone: 'quiet' | 'warn';
  text: string;
}

/** ms a word stays. */
const WORD_STAYS = 6000;

/** One host's desk: what is shown, what was sent, and why nothing can be sent. */
export class Desk {
  cast = $state.raw<CastList | null>(null);
  word = $state.raw<Word | null>(null);
  readonly line: Line;
  readonly people: ReadonlyMap<number, Sitting> = $derived(bySeat(this.cast));
  readonly seats: readonly number[] = $derived((this.cast?.people ?? []).map((person) => person.seat));
  #sent = $state.raw<readonly string[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Line) {
    this.line = line;
  }

  get view(): HostView | null {
    return Object.entries(this.line.views).find(([address]) => address.endsWith('.host'))?.[1] ?? null;
  }

  /** Server time in ms, ten times a second. */
  get now(): number {
    return this.line.clock.ticking;
  }

  /** Commands on their way. */
  get busy(): boolean {
    return this.#sent.length > 0;
  }

  /** Why nothing can be done just now, in a few words; null when it can. */
  get off(): string | null {
    if (this.line.state !== 'open') return t('off.line.short');
    return this.view?.held ? t('off.held.short') : null;
  }

  /** The same in a whole sentence, for the bar. */
  get trouble(): string | null {
    if (this.line.state === 'connecting') return t('off.connecting');
    if (this.line.state !== 'open') return t('off.line');
    const since = this.view?.lamps.databaseAway;
    if (this.view?.held) return since ? t('off.held', { time: timeOfDay(since) }) : t('off.held.short');
    return null;
  }

  name(seat: number): string {
    return this.people.get(seat)?.name ?? t('seat.title', { n: String(seat) });
  }

  unit(seat: number): string {
    return this.people.get(seat)?.unit ?? '';
  }

  /** Sends a command, unless nothing can be done just now. */
  act(command: Command): void {
    if (this.off) return this.say({ tone: 'warn', text: this.off });
    this.#sent = [...this.#sent, this.line.send(command)];
  }

  /** What a command would change, or why it would not be taken; nothing happens. */
  async preview(command: Command): Promise<Preview | string> {
    type Reply = { ok: true; preview: Preview } | { ok: false; refusal: string };
    try {
      const reply = await this.line.ask<Reply>({ type: 'contest.preview', command });
      return reply.ok ? reply.preview : whyNot(reply.refusal);
    } catch {
      return t('off.line.short');
    }
  }

  /** Looks what became of the commands sent; reads `fates`, so call it where it runs again when they change. */
  hear(): void {
    const left = this.#sent.filter((id) => !this.#settle(id, this.line.outbox.fates.get(id)));
    if (left.length < this.#sent.length) this.#sent = left;
  }

  say(word: Word | null): void {
    clearTimeout(this.#timer);
    this.word = word;
    if (word) this.#timer = setTimeout(() => (this.word = null), WORD_STAYS);
  }

  #settle(id: string, fate: Fate | undefined): boolean {
    if (fate?.state === 'refused') this.say(this.#wordFor(fate.refusal));
    const settled =
      fate === undefined || fate.state === 'refused' || fate.state === 'recorded' || fate.state === 'replaced';
    if (settled) this.line.outbox.forget(id);
    return settled;
  }

  #wordFor(refusal: string): Word {
    if (!isTooLate(refusal)) return { tone: 'warn', text: t('word.refused', { why: whyNot(refusal) }) };
    const others = (this.view?.lamps.hosts ?? 1) > 1;
    return { tone: 'quiet', text: others ? t('word.other') : t('word.passed') };
  }
}
