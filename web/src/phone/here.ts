import type { Banner, SeatView } from '../live/views';
import type { Session, SessionState } from '../live/session.svelte';
import type { Manner } from './manner';
import { t } from './text';

/** What a phone sends through. */
export type Line = Pick<Session<unknown>, 'clock' | 'send' | 'buzzing'> & {
  outbox: Pick<Session<unknown>['outbox'], 'fates' | 'pending' | 'withdraw'>;
};

/** Whom the head of a page names: a seat, a team at its podium, a spectator. */
export interface Who {
  /** on the disc */
  figure: string | number;
  /** the same for readers: "Ghế 27" */
  label: string;
  name: string;
  line: string;
}

/** Where one is: own seat, the contest, the line; every scene gets it. */
export interface Here {
  /** of a spectator: seat 0, which watches */
  seat: SeatView;
  who: Who;
  banner: Banner;
  /** the server holds: nothing can be recorded just now, clocks rest */
  held: boolean;
  /** the advisers confer: everything waits */
  conferring: boolean;
  line: Line;
  state: SessionState;
  /** lost for longer than a hiccup */
  adrift: boolean;
  you: Manner;
}

export function whoIs({ seat, name, unit }: Pick<SeatView, 'seat' | 'name' | 'unit'>): Who {
  if (seat === SPECTATOR.seat)
    return { figure: t('watch.disc'), label: t('watch.who'), name: t('watch.who'), line: '' };
  return { figure: seat, label: t('seat.n', { n: seat }), name, line: unit };
}

/** What stands for a seat where there is none. */
export const SPECTATOR: SeatView = {
  seat: 0,
  name: '',
  unit: '',
  means: 'PHONE',
  status: 'WATCHING',
  outAt: 0,
  right: 0,
  points: 0,
  answer: null,
  vote: null,
  verdict: null,
  chance: false,
  choosesTopic: false,
  place: null,
  unitRow: null,
  team: 0,
  speaks: false,
  own: null,
};
