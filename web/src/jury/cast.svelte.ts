import type { CastList } from '../live/views';

/** ms until a list that could not be fetched is asked for again. */
const RETRY = 3000;

/** The cast of a contest, fetched again whenever its version has moved on. */
export class CastFetcher {
  list = $state.raw<CastList | null>(null);
  readonly #token: string;
  #asked: { contest: string; version: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(token: string) {
    this.#token = token;
  }

  want(contest: string, version: number): void {
    if (this.#asked?.contest === contest && this.#asked.version === version) return;
    this.#asked = { contest, version };
    clearTimeout(this.#timer);
    void this.#fetch(contest, version);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #fetch(contest: string, version: number): Promise<void> {
    const address = `/api/contests/${encodeURIComponent(contest)}/cast?token=${encodeURIComponent(this.#token)}`;
    try {
      const response = await fetch(address, { cache: 'no-store' });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const list = (await response.json()) as CastList;
      if (this.#asked?.version === version) this.list = list;
    } catch {
      this.#timer = setTimeout(() => {
        if (this.#asked?.version === version) void this.#fetch(contest, version);
      }, RETRY);
    }
  }
}
