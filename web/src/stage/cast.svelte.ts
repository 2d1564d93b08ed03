import type { CastList } from '../live/views';

const AGAIN = 3000;

/** Numbers and names of the seats, fetched again when the view names a newer version. */
export class Cast {
  list = $state.raw<CastList | null>(null);
  #wanted = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param version as the view tells it */
  want(contestId: string, version: number): void {
    if (version === this.#wanted) return;
    this.#wanted = version;
    void this.#fetch(contestId, version);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #fetch(contestId: string, version: number): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const reply = await fetch(`/api/contests/${encodeURIComponent(contestId)}/cast`);
      if (!reply.ok) throw new Error(String(reply.status));
      const list = (await reply.json()) as CastList;
      if (version === this.#wanted) this.list = list;
    } catch {
      // the line will be back: the seats are shown by number until then
      this.#timer = setTimeout(() => void this.#fetch(contestId, version), AGAIN);
    }
  }
}
