import { whyNot } from '../console/refusals';
import type { Outbox } from '../live/outbox.svelte';
import type { Command } from '../live/protocol';
import type { SessionState } from '../live/session.svelte';

/** The part of a session that is used here. */
export interface BenchLine {
  readonly state: SessionState;
  readonly outbox: Pick<Outbox, 'fates' | 'forget'>;
  send(command: Command, slot?: string | null): string;
}

/** What a juror has sent and what became of it. */
export class Bench {
  /** Why the last command was refused; empty when it was not. */
  refused = $state('');
  readonly #line: BenchLine;
  #sent = $state.raw<readonly string[]>([]);

  constructor(line: BenchLine) {
    this.#line = line;
  }

  get line(): SessionState {
    return this.#line.state;
  }

  /** Commands on their way. */
  get busy(): boolean {
    return this.#sent.length > 0;
  }

  /** @param slot commands of the same slot replace one another while they are on their way */
  act(command: Command, slot: string | null = null): void {
    this.refused = '';
    this.#sent = [...this.#sent, this.#line.send(command, slot)];
  }

  /** Looks what became of the commands sent; reads `fates`, so call it where it runs again when they change. */
  hear(): void {
    const { fates } = this.#line.outbox;
    const left = this.#sent.filter((id) => {
      const fate = fates.get(id);
      if (fate?.state === 'refused') this.refused = whyNot(fate.refusal);
      return fate?.state === 'sending' || fate?.state === 'retrying';
    });
    if (left.length === this.#sent.length) return;
    for (const id of this.#sent.filter((one) => !left.includes(one))) this.#line.outbox.forget(id);
    this.#sent = left;
  }
}
