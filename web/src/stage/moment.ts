import { createContext } from 'svelte';

/** What one stage remembers from picture to picture, to know what has changed. Not reactive: it is read on arrival. */
export class StageMemory {
  #arrived = false;
  /** Seats as last seen on a floor; '' before the first. */
  seats = '';

  /** true once: the first picture after opening is shown at once. */
  first(): boolean {
    const first = !this.#arrived;
    this.#arrived = true;
    return first;
  }
}

export interface Moment {
  readonly memory: StageMemory;
  /** This picture was there when the stage was opened: nothing of it moves. */
  readonly still: boolean;
}

export const [useMemory, provideMemory] = createContext<StageMemory>();
export const [useMoment, provideMoment] = createContext<Moment>();
