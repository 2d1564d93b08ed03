import { createContext } from 'svelte';

/** What one stage remembers from picture to picture, to know what has changed. Not reactive: it is read on arrival. */
export class StageMemory {
  #last: string | null = null;
  /** Seats as last seen on a floor; '' before the first. */
  seats = '';
  /** Points of the teams, by their numbers, as last seen on their podiums. */
  readonly points = new Map<number, number>();

  /** Nothing has been shown yet. */
  get fresh(): boolean {
    return this.#last === null;
  }

  /**
   * @param moment its name
   * @returns whether it is shown at once, without moving: the first picture after opening, and one that comes back from
   *     behind a black or held screen
   */
  arrive(moment: string): boolean {
    const still = this.#last === null || this.#last === moment;
    this.#last = moment;
    return still;
  }
}

export interface Moment {
  readonly memory: StageMemory;
  /** This picture was there when the stage was opened: nothing of it moves. */
  readonly still: boolean;
}

export const [useMemory, provideMemory] = createContext<StageMemory>();
export const [useMoment, provideMoment] = createContext<Moment>();
