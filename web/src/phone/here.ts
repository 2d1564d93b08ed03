import type { Banner, SeatView } from '../live/views';
import type { Session, SessionState } from '../live/session.svelte';
import type { Manner } from './manner';

/** What a phone sends through. */
export type Line = Pick<Session<unknown>, 'clock' | 'send'> & {
  outbox: Pick<Session<unknown>['outbox'], 'fates' | 'pending'>;
};

/** Where one is: own seat, the contest, the line; every scene gets it. */
export interface Here {
  seat: SeatView;
  banner: Banner;
  /** the server holds: nothing can be recorded just now, clocks rest */
  held: boolean;
  line: Line;
  state: SessionState;
  /** lost for longer than a hiccup */
  adrift: boolean;
  you: Manner;
}
