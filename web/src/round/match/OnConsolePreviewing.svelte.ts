import type { Desk } from '../../console/desk.svelte';
import type { Preview } from '../../live/match';
import type { Command } from '../../live/protocol';
import type { Draft } from './OnConsolePast';
import { cancelling, overruling } from './OnConsoleRuling';

/** Asks the server what a ruling would change; a reason is not needed for that. */
export class Previewing {
  /** null until the server has answered. */
  result = $state.raw<Preview | null>(null);
  /** Why it cannot be ruled so; null while nothing is known against it. */
  why = $state<string | null>(null);
  readonly #draft: Draft;

  constructor(desk: Desk, draft: Draft) {
    this.#draft = draft;
    // the server wants a reason for every ruling; of a preview nothing is kept
    void desk.preview(this.command('?')).then((answer) => {
      if (typeof answer === 'string') this.why = answer;
      else this.result = answer;
    });
  }

  command(reason: string): Command {
    const { chapter, past, to } = this.#draft;
    return to === 'cancelled'
      ? cancelling(chapter.round, past.turn, reason, chapter.earlier)
      : overruling(chapter.round, past, to === 'right', reason, chapter.earlier);
  }
}
