type Load = () => Promise<{ default: Part }>;
type Part = typeof import('./OnPhoneLetters.svelte').default;

/** ms until what could not be fetched is asked for again. */
const AGAIN_AFTER = 4000;
/** ms over which phones that sit down together spread their asking. */
const SPREAD = 4000;

/**
 * What puts an answer together from several taps. Few questions want it, so it is not in what every phone loads before it
 * has its seat; it follows on its own, long before such a question. Until it is there letters are typed.
 */
export class Parts {
  part = $state.raw<Part | null>(null);
  readonly #load: Load;
  #underway = false;

  constructor(load: Load) {
    this.#load = load;
  }

  fetchSoon(): () => void {
    const timer = setTimeout(() => void this.fetch(), Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }

  async fetch(): Promise<void> {
    if (this.part || this.#underway) return;
    this.#underway = true;
    try {
      this.part = (await this.#load()).default;
    } catch {
      setTimeout(() => void this.fetch(), AGAIN_AFTER);
    } finally {
      this.#underway = false;
    }
  }
}

export const parts = new Parts(() => import('./OnPhoneLetters.svelte'));
