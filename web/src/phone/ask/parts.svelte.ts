import type { Component } from 'svelte';

/** ms until what could not be fetched is asked for again. */
const AGAIN_AFTER = 4000;
/** ms over which phones that sit down together spread their asking. */
const SPREAD = 4000;

/**
 * What not every phone wants, or not at once: it is not in what every phone loads before it has its seat; it follows on its
 * own, long before it is needed. Whoever shows it has something plainer to show until it is there.
 */
export class Parts<Part extends Component<never>> {
  part = $state.raw<Part | null>(null);
  readonly #load: () => Promise<{ default: Part }>;
  #underway = false;

  constructor(load: () => Promise<{ default: Part }>) {
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

/** What puts an answer together from several taps. Few questions want it; until it is there letters are typed. */
export const parts = new Parts(() => import('./Letters.svelte'));
