import { ApiFailure, type Draft, type OrganiseApi } from '../api';
import { changed, type Change } from './change';

/** ms without a further change before the draft is saved. */
const PAUSE = 700;
/** ms between attempts while the server cannot be reached. */
const RETRY = 5000;
/** Another save of the same draft is under way at this moment. */
const BUSY = 'BUSY';

/**
 * saved: the server has it · waiting, saving: about to · offline: kept in this browser, tried again by itself ·
 * refused: the server does not take it as it is · elsewhere: somebody else saved another version meanwhile ·
 * closed: it is no draft any more · gone: it was removed.
 */
export type Saving =
  | { state: 'saved'; at: number | null }
  | { state: 'waiting' | 'saving' | 'offline' | 'closed' | 'gone' }
  | { state: 'refused'; failure: ApiFailure }
  | { state: 'elsewhere'; theirs: Draft };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Talk = Pick<OrganiseApi, 'contest' | 'saveContest'>;

/**
 * A draft while it is being written. Each change shows at once, is kept in this browser, and is saved soon after as a
 * whole; what could not be saved is there again when the page is opened again.
 */
export class Desk {
  draft = $state.raw() as Draft;
  saving = $state.raw<Saving>({ state: 'saved', at: null });

  readonly #api: Talk;
  readonly #store: Store | null;
  #unsaved = false;
  /** Somebody else may write this draft from here on: nothing is tried again. */
  #left = false;
  #underway: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(draft: Draft, api: Talk, store: Store | null) {
    this.draft = draft;
    this.#api = api;
    this.#store = store;
    if (draft.status === 'draft') this.#takeUp();
    else this.saving = { state: 'closed' };
  }

  get editable(): boolean {
    return this.saving.state !== 'closed' && this.saving.state !== 'gone';
  }

  change(change: Change): void {
    if (!this.editable) return;
    const after = changed(this.draft, change);
    if (after === this.draft) return;
    this.draft = after;
    this.#unsaved = true;
    this.#keep();
    if (this.saving.state === 'elsewhere') return;
    this.saving = { state: 'waiting' };
    this.#later(PAUSE);
  }

  /** Saves what is left to save. @returns whether the server now has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#underway) await this.#underway;
    if (this.#unsaved && this.editable && this.saving.state !== 'elsewhere') await this.#save();
    return this.saving.state === 'saved';
  }

  /** Of two versions, the one on this page. */
  async keepMine(): Promise<void> {
    if (this.saving.state !== 'elsewhere') return;
    this.draft = { ...this.draft, updatedAt: this.saving.theirs.updatedAt };
    this.#unsaved = true;
    await this.#save();
  }

  /** Of two versions, the one on the server. */
  takeTheirs(): void {
    if (this.saving.state !== 'elsewhere') return;
    this.draft = this.saving.theirs;
    this.#settled();
  }

  /** The page is left: nothing is tried any more; what is unsaved stays kept. */
  leave(): void {
    this.#left = true;
    clearTimeout(this.#timer);
    if (this.#unsaved && this.editable && this.saving.state !== 'elsewhere') void this.#save();
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#left) return;
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#underway ??= this.#post().finally(() => {
      this.#underway = null;
    });
    return this.#underway;
  }

  async #post(): Promise<void> {
    const posted = this.draft;
    this.saving = { state: 'saving' };
    try {
      const { updatedAt } = await this.#api.saveContest(posted);
      const further = this.draft !== posted;
      this.draft = { ...this.draft, updatedAt };
      if (further) {
        this.#keep();
        this.saving = { state: 'waiting' };
        this.#later(PAUSE);
      } else {
        this.#settled();
      }
    } catch (failure) {
      await this.#failed(failure);
    }
  }

  #settled(): void {
    this.#unsaved = false;
    this.#forget();
    this.saving = { state: 'saved', at: Date.now() };
  }

  async #failed(failure: unknown): Promise<void> {
    if (!(failure instanceof ApiFailure)) throw failure;
    if (failure.error === BUSY) {
      this.saving = { state: 'waiting' };
      this.#later(PAUSE);
      return;
    }
    if (failure.status === 409) return this.#compare();
    if (failure.status === 404) {
      this.saving = { state: 'gone' };
    } else if (failure.offline || failure.signedOut || failure.status >= 500) {
      this.saving = { state: 'offline' };
      this.#later(RETRY);
    } else {
      this.saving = { state: 'refused', failure };
    }
  }

  /** The server has another version: either it is no draft any more, or somebody else saved. */
  async #compare(): Promise<void> {
    try {
      const theirs = await this.#api.contest(this.draft.id);
      this.saving = theirs.status === 'draft' ? { state: 'elsewhere', theirs } : { state: 'closed' };
      if (theirs.status !== 'draft') this.#close(theirs);
    } catch {
      this.saving = { state: 'offline' };
      this.#later(RETRY);
    }
  }

  #close(opened: Draft): void {
    this.draft = opened;
    this.#unsaved = false;
    this.#forget();
  }

  #takeUp(): void {
    const kept = this.#kept();
    if (!kept) return;
    const server = this.draft;
    this.draft = kept;
    this.#unsaved = true;
    if (kept.updatedAt === server.updatedAt) {
      this.saving = { state: 'waiting' };
      this.#later(PAUSE);
    } else {
      this.saving = { state: 'elsewhere', theirs: server };
    }
  }

  get #key(): string {
    return `hoithi.draft.${this.draft.id}`;
  }

  #keep(): void {
    try {
      this.#store?.setItem(this.#key, JSON.stringify(this.draft));
    } catch {
      // no room or not allowed: the draft then lives as long as the page
    }
  }

  #kept(): Draft | null {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? 'null');
      return isDraft(kept) && kept.id === this.draft.id ? kept : null;
    } catch {
      return null;
    }
  }

  #forget(): void {
    try {
      this.#store?.removeItem(this.#key);
    } catch {
      // as above
    }
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'id' in value && 'rules' in value && 'updatedAt' in value;
}
