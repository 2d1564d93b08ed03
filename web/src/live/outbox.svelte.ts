/* eslint svelte/prefer-svelte-reactivity: off -- SvelteMap watches each entry, for half a kilobyte on every phone */
import { newId } from './id';
import type { Acknowledgement, Command, Posted } from './protocol';

/** ms until commands that got no reply are posted again while the line is up. */
const RETRY_AFTER = 1000;
/** Commands kept over a reload; a seat never has so many unanswered ones. */
const KEPT = 50;

/**
 * What became of a command. `sending`: on its way for the first time · `retrying`: no reply yet, kept and sent again ·
 * `recorded`: the server keeps it, durably · `refused`: the server said no, with the reason ·
 * `replaced`: before it was acknowledged a later command took its place, or it was withdrawn.
 */
export type Fate =
  | { state: 'sending' }
  | { state: 'retrying' }
  | { state: 'recorded'; number: number }
  | { state: 'refused'; refusal: string; details: Readonly<Record<string, unknown>> }
  | { state: 'replaced' };

/** The part of `localStorage` that is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Posts one command; rejects when no reply came. */
export type Post = (command: Posted) => Promise<Acknowledgement>;

interface Entry {
  command: Posted;
  slot: string | null;
  /** posted, no reply yet */
  underway: boolean;
}

/**
 * Commands on their way. Each has an id made here, is kept until the server acknowledges or refuses it, and is posted
 * again, in order, after every reconnect: the server gives one effect to one id, so nothing is lost and nothing doubled.
 */
export class Outbox {
  readonly #post: Post;
  readonly #store: Store | null;
  #key: string | null = null;
  #entries: Entry[] = [];
  readonly #known = new Map<string, Fate>();
  /** `#known` for those who watch; replaced as a whole. */
  #shown = $state.raw<ReadonlyMap<string, Fate>>(new Map());
  #retry: ReturnType<typeof setTimeout> | undefined;

  /** @param store where commands outlive a reload; null keeps them in memory only */
  constructor(post: Post, store: Store | null) {
    this.#post = post;
    this.#store = store;
  }

  /** By id of the command; reactive. */
  get fates(): ReadonlyMap<string, Fate> {
    return this.#shown;
  }

  /** Commands neither acknowledged nor refused, oldest first. */
  get pending(): readonly Posted[] {
    return this.#entries.map((entry) => entry.command);
  }

  /**
   * From now on commands are kept under this key, one for each contest and seat. Commands left by an earlier page under
   * it are taken up; commands put before the first key are taken along; those of another seat stay with that seat.
   */
  open(key: string): void {
    if (key === this.#key) return;
    const early = this.#key === null ? this.#entries : [];
    this.#key = key;
    const left = this.#load(key).map(({ command, slot }) => ({
      command: ofEarlierPage(command),
      slot,
      underway: false,
    }));
    for (const { command } of left) this.#tell(command.id, { state: 'retrying' });
    this.#entries = [...left, ...early];
    this.#save();
  }

  /**
   * Keeps a command and posts it at once.
   *
   * @param slot commands of the same slot replace one another while unacknowledged (the answer to one question)
   * @returns the id under which `fates` tells what became of it
   */
  put(command: Command, slot: string | null = null): string {
    const posted: Posted = { ...command, id: newId() };
    if (slot !== null) this.#replace(slot);
    const entry: Entry = { command: posted, slot, underway: false };
    this.#entries.push(entry);
    this.#save();
    this.#tell(posted.id, { state: 'sending' });
    void this.#send(entry);
    return posted.id;
  }

  /** The line is up (again): posts everything pending, in order. */
  flush(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    for (const entry of this.#entries) if (!entry.underway) void this.#send(entry);
  }

  /** Takes a command back that nobody has acknowledged: what it was for is over. Unless it arrived already, it never will. */
  withdraw(id: string): void {
    if (!this.#entries.some((entry) => entry.command.id === id)) return;
    this.#remove((entry) => entry.command.id === id);
    this.#tell(id, { state: 'replaced' });
  }

  /** Forgets what the page no longer shows. */
  forget(id: string): void {
    if (this.#entries.some((entry) => entry.command.id === id)) return;
    if (this.#known.delete(id)) this.#show();
  }

  async #send(entry: Entry): Promise<void> {
    const { command } = entry;
    const { id } = command;
    entry.underway = true;
    try {
      this.#settle(id, await this.#post(command));
    } catch {
      this.#unanswered(id);
    } finally {
      entry.underway = false;
    }
  }

  #settle(id: string, reply: Acknowledgement): void {
    // replaced meanwhile: the later command decides what is shown
    if (!this.#entries.some((entry) => entry.command.id === id)) return;
    this.#remove((entry) => entry.command.id === id);
    if (reply.ok) {
      this.#tell(id, { state: 'recorded', number: reply.number });
    } else {
      this.#tell(id, { state: 'refused', refusal: reply.refusal, details: reply });
    }
  }

  #unanswered(id: string): void {
    if (!this.#entries.some((entry) => entry.command.id === id)) return;
    this.#tell(id, { state: 'retrying' });
    this.#retry ??= setTimeout(() => this.flush(), RETRY_AFTER);
  }

  #tell(id: string, fate: Fate): void {
    this.#known.set(id, fate);
    this.#show();
  }

  #show(): void {
    this.#shown = new Map(this.#known);
  }

  #replace(slot: string): void {
    for (const { command } of this.#entries.filter((entry) => entry.slot === slot)) {
      this.#tell(command.id, { state: 'replaced' });
    }
    this.#remove((entry) => entry.slot === slot);
  }

  #remove(gone: (entry: Entry) => boolean): void {
    this.#entries = this.#entries.filter((entry) => !gone(entry));
    this.#save();
  }

  #save(): void {
    if (!this.#store || this.#key === null) return;
    try {
      if (this.#entries.length === 0) this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, JSON.stringify(this.#entries.slice(-KEPT)));
    } catch {
      // private windows may refuse to store: commands then live as long as the page
    }
  }

  #load(key: string): Entry[] {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return [];
    }
  }
}

/** Another page had another clock. */
function ofEarlierPage(command: Posted): Posted {
  const kept: Posted = { ...command };
  delete kept['local'];
  return kept;
}

function isEntry(value: unknown): value is Entry {
  return typeof (value as Entry | null)?.command?.id === 'string';
}
