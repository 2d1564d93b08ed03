import type { Candidate, HostGoldenBell } from '../../live/views';

type Rescue = NonNullable<HostGoldenBell['rescue']>;
export type RescueOrder = 'BEST' | 'DRAWN' | 'BY_HAND';

const NONE: readonly number[] = [];

/** What this host has typed and ticked before it is sent: points of the game, and changes to the proposed list. */
export class RescueDraft {
  order = $state<RescueOrder>('BEST');
  #typed = $state<number | null>(null);
  #edits = $state.raw<{ of: string; flipped: readonly number[] }>({ of: '', flipped: NONE });

  /** Points as they stand here; null while none were entered. */
  points({ points }: Rescue): number | null {
    return this.#typed ?? points;
  }

  /** @param points 0–1000 */
  type(points: number): void {
    this.#typed = Math.min(1000, Math.max(0, Math.round(points)));
  }

  /** A new rescue begins with nothing typed. */
  clear(): void {
    this.#typed = null;
    this.#edits = { of: '', flipped: NONE };
    this.order = 'BEST';
  }

  toggle(rescue: Rescue, seat: number): void {
    const before = this.#flipped(rescue);
    const flipped = before.includes(seat) ? before.filter((other) => other !== seat) : [...before, seat];
    this.#edits = { of: name(rescue), flipped };
  }

  reset(): void {
    this.#edits = { of: '', flipped: NONE };
  }

  isChosen(rescue: Rescue, seat: number): boolean {
    return rescue.proposal.includes(seat) !== this.#flipped(rescue).includes(seat);
  }

  /** Seats to bring back, in the order of the list. */
  chosen(rescue: Rescue): number[] {
    return this.list(rescue)
      .map(({ seat }) => seat)
      .filter((seat) => this.isChosen(rescue, seat));
  }

  /** Everyone who is out: those proposed first, so that nobody jumps while they are ticked. */
  list({ proposal, candidates }: Rescue): Candidate[] {
    const proposed = ({ seat }: Candidate) => proposal.includes(seat);
    return [...candidates.filter(proposed), ...candidates.filter((one) => !proposed(one))];
  }

  edits(rescue: Rescue): { more: number; less: number } {
    const flipped = this.#flipped(rescue);
    const less = flipped.filter((seat) => rescue.proposal.includes(seat)).length;
    return { more: flipped.length - less, less };
  }

  #flipped(rescue: Rescue): readonly number[] {
    return this.#edits.of === name(rescue) ? this.#edits.flipped : NONE;
  }
}

/** A list proposed anew forgets the ticks made on the old one. */
function name({ points, proposal }: Rescue): string {
  return `${points}:${proposal.join()}`;
}
