import type { Command } from '../../live/protocol';
import type { Line } from '../../phone/here';

/** A choice on its way: sent once, shown at once, free again when it was refused. */
export class Sent {
  readonly #line: Line;
  #id = $state<string | null>(null);

  constructor(line: Line) {
    this.#line = line;
  }

  get busy(): boolean {
    return this.#id !== null && !this.refused;
  }

  get refused(): boolean {
    const fate = this.#id === null ? undefined : this.#line.outbox.fates.get(this.#id);
    return fate?.state === 'refused';
  }

  send(command: Command): void {
    if (!this.busy) this.#id = this.#line.send(command, command.type);
  }
}
