import { Session } from '../../live/session.svelte';
import type { ContestantsView, SeatView } from '../../live/views';
import { SPECTATOR, whoIs, type Here } from '../here';
import type { Pass } from '../kept';
import { mannerOf } from '../manner';

type View = ContestantsView | SeatView;

const TAKEN = 'SEAT_TAKEN_ELSEWHERE';
/** ms without a line that pass as a hiccup. */
const HICCUP = 3000;

/** This phone in its seat, or in the hands of a spectator. */
export class Seated {
  readonly #session: Session<View>;
  /** When another phone took the seat: ms, null when only the refusal tells it. */
  #takenAt = $state.raw<{ at: number | null } | null>(null);
  #adrift = $state(false);

  readonly #common = $derived.by(() => this.#view((view) => 'moment' in view) as ContestantsView | undefined);
  readonly #own = $derived.by(() => this.#view((view) => 'seat' in view) as SeatView | undefined);
  readonly #watches: boolean;

  constructor(code: string, { token, seat }: Pass) {
    this.#watches = seat === SPECTATOR.seat;
    const noticed = (_address: string, body: unknown) => this.#noticed(body);
    this.#session = new Session<View>({
      contest: code,
      as: this.#watches ? 'spectator' : 'contestant',
      token,
      noticed,
    });
    $effect(() => {
      if (this.state !== 'lost') return undefined;
      const timer = setTimeout(() => (this.#adrift = true), HICCUP);
      return () => {
        clearTimeout(timer);
        this.#adrift = false;
      };
    });
  }

  get state() {
    return this.#session.state;
  }

  get taken(): { at: number | null } | null {
    return this.#takenAt ?? (this.#session.refused === TAKEN ? { at: null } : null);
  }

  get refused(): string | null {
    return this.#session.refused;
  }

  get moment(): ContestantsView['moment'] | undefined {
    return this.#common?.moment;
  }

  /** null until both views have come */
  get here(): Here | null {
    const common = this.#common;
    const seat = this.#watches ? SPECTATOR : this.#own;
    if (!common || !seat) return null;
    const { banner, held, conferring = false } = common;
    const you = mannerOf(banner.address);
    const { state } = this;
    return {
      seat,
      who: whoIs(seat),
      banner,
      held,
      conferring,
      line: this.#session,
      state,
      adrift: this.#adrift,
      you,
    };
  }

  open(token?: string): void {
    this.#takenAt = null;
    this.#session.connect(token);
  }

  close(): void {
    this.#session.close();
  }

  #view(is: (view: View) => boolean): View | undefined {
    return Object.values(this.#session.views).find(is);
  }

  /** The session rests from then on, so that two phones do not take the seat from each other in turns. */
  #noticed(body: unknown): void {
    const { notice, at } = body as { notice?: unknown; at?: unknown };
    if (notice !== TAKEN) return;
    this.#takenAt = { at: typeof at === 'number' ? at : null };
    this.close();
  }
}
