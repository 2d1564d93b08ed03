import { createSubscriber } from 'svelte/reactivity';
import { CLOCK, type ClockAsk, type ClockReply } from './protocol';
import type { Heartbeat } from './wire';

const KEPT = 8;
/** ms between two readings of `ticking`. */
const TICK = 100;

interface Sample {
  offset: number;
  roundTrip: number;
}

/**
 * The server's time on this device. Of the last eight questions the one with the shortest round trip is believed: its
 * error is at most half that round trip. The base is `performance.now()`, so a step of the phone's wall clock does nothing.
 */
export class ServerClock implements Heartbeat {
  readonly address = CLOCK;
  /** ms from `local()` to server time; before the first sample a guess. */
  offset = $state(0);
  /** ms of the sample believed in; null before the first. The error of `now()` is at most half of it. */
  roundTrip = $state<number | null>(null);

  readonly #monotonic: () => number;
  readonly #ticks = createSubscriber((update) => {
    const timer = setInterval(update, TICK);
    return () => clearInterval(timer);
  });
  #samples: Sample[] = [];
  #last: { stamp: string; at: number } | undefined;

  /** @param monotonic ms that never step; default `performance.now`, counted from the epoch */
  constructor(monotonic: () => number = () => performance.timeOrigin + performance.now()) {
    this.#monotonic = monotonic;
  }

  /** This device's own ms, of the same base as `sent` in clock questions: press times are told in it. */
  local(): number {
    return this.#monotonic();
  }

  /** Server time in ms since the epoch, as well as it is known. */
  now(): number {
    return this.local() + this.offset;
  }

  /** The present moment as a command tells it when a finger has come down: to be taken first of all. */
  press(): { pressed: number; local: number } {
    const local = this.local();
    return { pressed: Math.floor(local + this.offset), local };
  }

  /** `now()`, read anew ten times a second where markup or an effect uses it. */
  get ticking(): number {
    this.#ticks();
    return this.now();
  }

  /** A server time of unknown age, believed only until the first real sample. */
  hint(serverTime: number): void {
    if (this.#samples.length === 0) this.offset = serverTime - this.local();
  }

  ask(): ClockAsk {
    const sent = this.local();
    return { sent, echo: this.#last?.stamp ?? null, held: this.#last ? sent - this.#last.at : 0 };
  }

  /** The line was cut: replies to earlier questions will not come, and the device may have slept in between. */
  forget(): void {
    this.#samples = [];
    this.#last = undefined;
  }

  take({ sent }: ClockAsk, reply: unknown): void {
    if (!isClockReply(reply)) return;
    const heard = this.local();
    this.#last = { stamp: reply.stamp, at: heard };
    this.#add({ offset: reply.at - (sent + heard) / 2, roundTrip: heard - sent });
  }

  #add(sample: Sample): void {
    // a sample whose bounds miss those of an older one proves that this device's clock stood still meanwhile
    const agrees = (old: Sample) => Math.abs(old.offset - sample.offset) <= (old.roundTrip + sample.roundTrip) / 2 + 5;
    this.#samples = [...this.#samples.filter(agrees), sample].slice(-KEPT);
    const best = this.#samples.reduce((a, b) => (b.roundTrip <= a.roundTrip ? b : a));
    this.offset = best.offset;
    this.roundTrip = best.roundTrip;
  }
}

function isClockReply(reply: unknown): reply is ClockReply {
  return (
    typeof reply === 'object' && reply !== null && 'at' in reply && typeof reply.at === 'number' && 'stamp' in reply
  );
}
