import type { Fate } from '../../live/outbox.svelte';
import type { Line } from '../../phone/here';

/** ms; a press is not believed to be older than this, whatever the browser says. */
const OLDEST = 1000;

/**
 * The finger on the buzzer. A press is sent at once and again until it is heard, but only as long as it makes sense: once
 * another question is there, it is taken back.
 */
export class Press {
  readonly #line: Line;
  readonly #type: string;
  #sent = $state.raw<{ turn: number; id: string } | null>(null);

  /** @param round whose `buzz` takes the press */
  constructor(line: Line, round: string) {
    this.#line = line;
    this.#type = `${round}.buzz`;
  }

  /**
   * @param turn of the question; 0 where the buzzer is of no question
   * @param came `timeStamp` of the event: when the finger came down, perhaps while this phone was busy
   */
  press(turn: number, came: number): void {
    const { pressed, local } = this.#line.clock.press();
    const waited = performance.now() - came;
    const ago = waited > 0 && waited < OLDEST ? waited : 0;
    const command = {
      type: this.#type,
      pressed: Math.floor(pressed - ago),
      local: local - ago,
      ...(turn > 0 && { turn }),
    };
    this.#sent = { turn, id: this.#line.send(command, `buzz:${turn}`) };
  }

  /** Pressed, and neither refused nor seen in a view. */
  underway(turn: number): boolean {
    const fate = this.#fate(turn);
    return fate !== undefined && fate.state !== 'refused' && fate.state !== 'replaced';
  }

  /** No reply so far: it is sent again. */
  retrying(turn: number): boolean {
    return this.#fate(turn)?.state === 'retrying';
  }

  /** Why the server did not take it; null where it did. */
  refusal(turn: number): string | null {
    const fate = this.#fate(turn);
    return fate?.state === 'refused' ? fate.refusal : null;
  }

  /** The view shows it, or the moment for it has passed. */
  letGo(): void {
    if (this.#sent) this.#line.outbox.withdraw(this.#sent.id);
    this.#sent = null;
  }

  /** What another moment, or an earlier page, has left on its way. */
  takeBack(turn: number): void {
    for (const { id, type, turn: of = 0 } of this.#line.outbox.pending)
      if (type.endsWith('.buzz') && (type !== this.#type || of !== turn)) this.#line.outbox.withdraw(id);
    if (this.#sent && this.#sent.turn !== turn) this.#sent = null;
  }

  #fate(turn: number): Fate | undefined {
    return this.#sent?.turn === turn ? this.#line.outbox.fates.get(this.#sent.id) : undefined;
  }
}
