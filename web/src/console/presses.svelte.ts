/** ms within which a second press of a step is a bounce of the clicker or an unsure hand. */
export const BOUNCE = 700;
/** ms within which the second of two presses must come. */
export const SECOND_PRESS = 2000;

/** Presses that must not happen by accident. */
export class Presses {
  /** What has been pressed once and waits for its second press. */
  armed = $state<string | null>(null);
  /** A press now would count for nothing. */
  resting = $state(false);
  readonly #now: () => number;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rested: ReturnType<typeof setTimeout> | undefined;

  /** @param now ms that never step */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The programme moved on by itself or by another host: a press that was meant for the step before counts for nothing. */
  moved(): void {
    this.#rest(this.#now());
    this.#disarm();
  }

  /** Whether this press counts. */
  once(): boolean {
    const now = this.#now();
    if (now - this.#last < BOUNCE) return false;
    this.#rest(now);
    return true;
  }

  /** True at the second press within two seconds; the first one only arms. */
  twice(what: string): boolean {
    if (!this.once()) return false;
    const done = this.armed === what;
    this.#disarm();
    if (!done) this.#arm(what);
    return done;
  }

  #rest(now: number): void {
    this.#last = now;
    this.resting = true;
    clearTimeout(this.#rested);
    this.#rested = setTimeout(() => (this.resting = false), BOUNCE);
  }

  #arm(what: string): void {
    this.armed = what;
    this.#timer = setTimeout(() => this.#disarm(), SECOND_PRESS);
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.armed = null;
  }
}
