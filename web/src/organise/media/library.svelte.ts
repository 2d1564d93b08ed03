import { ApiFailure, type MediaItem, type MediaList, type OrganiseApi } from '../api';
import { Loaded } from '../loaded.svelte';
import { kindOf } from './filter';

/** A file on its way, or one that was not taken. */
export class Upload {
  /** 0–1; at 1 the server works on it. */
  part = $state(0);
  state = $state<'waiting' | 'sending' | 'known' | 'failed'>('waiting');
  /** Why it was not taken: a name that `refusals.ts` has words for; empty when the server was not reached. */
  error = $state('');
  readonly stop = new AbortController();
  readonly number: number;
  readonly file: File;

  constructor(number: number, file: File) {
    this.number = number;
    this.file = file;
  }

  fail(error: string): void {
    this.state = 'failed';
    this.error = error;
  }
}

/** Something that could not be done with an item, and where it is shown when that is why. */
export interface Trouble {
  item: MediaItem;
  error: string;
  places: { in: string; question: string }[];
}

/** The media library as a page has it: what is there, what is coming in, what was just removed. */
export class Library {
  readonly #api: OrganiseApi;
  readonly list: Loaded<MediaList>;
  uploads = $state.raw<Upload[]>([]);
  /** How many came in since the page was opened. */
  added = $state(0);
  /** The last one removed, while it can be brought back. */
  removed = $state.raw<MediaItem | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  #numbers = 0;
  #sending = false;

  constructor(api: OrganiseApi) {
    this.#api = api;
    this.list = new Loaded(() => api.media());
  }

  get items(): readonly MediaItem[] {
    return this.list.value?.items ?? [];
  }

  /** Sends files one after the other: together they would only each take longer. */
  readonly take = (files: readonly File[]): void => {
    this.uploads = [...this.uploads, ...files.map((file) => new Upload((this.#numbers += 1), file))];
    void this.#sendAll();
  };

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    const next = () => this.uploads.find(({ state }) => state === 'waiting');
    try {
      for (let upload = next(); upload; upload = next()) await this.#send(upload);
    } finally {
      this.#sending = false;
    }
  }

  async #send(upload: Upload): Promise<void> {
    const kind = kindOf(upload.file);
    if (kind && upload.file.size > (this.list.value?.largest[kind] ?? Infinity)) {
      upload.fail(`${kind}_TOO_LARGE`);
      return;
    }
    upload.state = 'sending';
    try {
      const { item, known } = await this.#api.addMedia(upload.file, (part) => (upload.part = part), upload.stop.signal);
      this.#put(item, known);
      if (known) upload.state = 'known';
      else this.#arrived(upload);
    } catch (failure) {
      upload.fail(errorOf(failure));
    }
  }

  #arrived(upload: Upload): void {
    this.added += 1;
    this.dismiss(upload);
  }

  /** Takes an upload out of the list, and stops it where it is under way. */
  readonly dismiss = (upload: Upload): void => {
    upload.stop.abort();
    this.uploads = this.uploads.filter((each) => each !== upload);
  };

  /** @returns whether it is kept */
  readonly describe = async (item: MediaItem, description: string): Promise<boolean> => {
    try {
      this.#put(await this.#api.describeMedia(item.name, description), true);
      return true;
    } catch (failure) {
      this.#tell(item, failure);
      return false;
    }
  };

  readonly remove = async (item: MediaItem): Promise<void> => {
    this.trouble = null;
    try {
      await this.#api.removeMedia(item.name);
      this.#set(this.items.filter(({ name }) => name !== item.name));
      this.removed = item;
    } catch (failure) {
      this.#tell(item, failure);
    }
  };

  readonly bringBack = async (): Promise<void> => {
    const item = this.removed;
    if (!item) return;
    this.removed = null;
    try {
      this.#put(await this.#api.restoreMedia(item.name), false);
    } catch (failure) {
      this.#tell(item, failure);
    }
  };

  #tell(item: MediaItem, failure: unknown): void {
    const problems = failure instanceof ApiFailure ? failure.problems : [];
    this.trouble = { item, error: errorOf(failure), places: problems as unknown as Trouble['places'] };
  }

  /** Puts an item in its place: where it was, else by its time. */
  #put(item: MediaItem, inPlace: boolean): void {
    const at = this.items.findIndex(({ name }) => name === item.name);
    if (at >= 0 && inPlace) this.#set(this.items.with(at, item));
    else
      this.#set([item, ...this.items.filter(({ name }) => name !== item.name)].sort((a, b) => b.addedAt - a.addedAt));
  }

  #set(items: readonly MediaItem[]): void {
    const { value } = this.list;
    if (value) this.list.value = { ...value, items: [...items] };
  }
}

/** What the server calls it; empty when it was not reached. */
function errorOf(failure: unknown): string {
  if (!(failure instanceof ApiFailure)) throw failure;
  return failure.offline ? '' : failure.error || 'INTERNAL';
}
