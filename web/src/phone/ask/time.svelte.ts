import type { Here } from '../here';
import type { Clock } from '../../live/views';

const NONE: Clock = { totalMs: 0, running: false, deadlineAt: null, leftMs: 0 };

/** What a countdown shows now. */
export class TimeLeft {
  readonly #here: () => Here;
  readonly #clock: () => Clock;
  /** while the server holds, clocks rest: the moment it began */
  readonly #heldAt = $derived.by(() => (this.#here().held ? this.#here().line.clock.now() : null));
  readonly #deadline = $derived.by(() => (this.#clock().running ? this.#clock().deadlineAt : null));

  readonly ms = $derived.by(() => {
    if (this.#deadline === null) return this.#clock().leftMs;
    return Math.max(0, this.#deadline - (this.#heldAt ?? this.#here().line.clock.ticking));
  });
  readonly seconds = $derived(Math.ceil(this.ms / 1000));
  readonly stopped = $derived.by(() => this.#deadline === null || this.#heldAt !== null);
  readonly last = $derived(!this.stopped && this.seconds <= 5);
  readonly up = $derived.by(() => this.#deadline !== null && this.#heldAt === null && this.ms <= 0);
  readonly part = $derived.by(() => (this.#clock().totalMs > 0 ? Math.min(1, this.ms / this.#clock().totalMs) : 0));

  /** whether there is a clock */
  readonly there = $derived.by(() => this.#clock() !== NONE);

  constructor(here: () => Here, clock: () => Clock | null) {
    this.#here = here;
    this.#clock = () => clock() ?? NONE;
  }
}
