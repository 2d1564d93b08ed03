import type { Written } from '../import/reading';
import { malformed } from '../question/sendable';
import { sameQuestion, type Unsaved } from './unsaved';

/** A question while somebody types in it. Every key is kept in the tab until it is saved. */
export class Typing {
  now = $state.raw() as Written;
  /** what stood here when the page was opened was typed before and not saved */
  takenUp = $state(false);
  readonly #id: string;
  readonly #saved: () => Written;
  readonly #unsaved: Unsaved;
  /** what was typed over; null: the question as it is saved */
  #base = $state.raw<Written | null>(null);

  /** @param saved the question as the server has it */
  constructor(id: string, saved: () => Written, unsaved: Unsaved) {
    this.#id = id;
    this.#saved = saved;
    this.#unsaved = unsaved;
    const kept = unsaved.get(id);
    this.now = kept?.now ?? saved();
    this.#base = kept?.base ?? null;
    this.takenUp = kept !== null;
  }

  get changed(): boolean {
    return !sameQuestion(this.now, this.#saved());
  }

  /** Nothing was typed since it was saved last. */
  get idle(): boolean {
    return this.#base === null;
  }

  /** Somebody else has saved it since typing began. */
  get elsewhere(): boolean {
    return this.changed && this.#base !== null && !sameQuestion(this.#base, this.#saved());
  }

  get malformed(): boolean {
    return malformed(this.now).length > 0;
  }

  readonly change = (now: Written): void => {
    this.#base ??= this.#saved();
    this.now = now;
    if (this.changed) this.#unsaved.put(this.#id, { base: this.#base, now });
    else this.#forget();
  };

  /** What is saved stands here again: after saving, or instead of what was typed. */
  readonly settle = (): void => {
    this.now = this.#saved();
    this.takenUp = false;
    this.#forget();
  };

  #forget(): void {
    this.#base = null;
    this.#unsaved.drop(this.#id);
  }
}
