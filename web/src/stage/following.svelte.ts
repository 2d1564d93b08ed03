const AGAIN = 3000;
const CODE = /^\/stage\/([^/?#]+)/;

/** The code in `/stage/<code>`; null for `/stage`. */
export function codeInPath(path: string): string | null {
  const code = CODE.exec(path)?.[1];
  return code === undefined ? null : decodeURIComponent(code);
}

/** Which contest a stage without a code shows: the latest opened one, asked for until there is one. */
export class Following {
  code = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    void this.ask();
  }

  /** Asks again: the contest shown is over, another may have been opened. */
  ask = async (): Promise<void> => {
    clearTimeout(this.#timer);
    try {
      const reply = await fetch('/api/stage/current');
      if (reply.ok) {
        const { code } = (await reply.json()) as { code: string };
        this.code = code;
      }
    } catch {
      // no server yet: asked again below
    }
    this.again();
  };

  /** While nothing is found. */
  again(): void {
    clearTimeout(this.#timer);
    if (this.code === null) this.#timer = setTimeout(() => void this.ask(), AGAIN);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
