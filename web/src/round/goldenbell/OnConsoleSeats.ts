import type { CastList, HostGoldenBell } from '../../live/views';
import { isClosed, undecided } from './OnConsoleFacts';
import { t } from './OnConsoleText';

export type SeatLook = 'in' | 'answered' | 'out' | 'rescued' | 'dropped' | 'notYet' | 'wrong' | 'watching';

/** One tile of the host's floor map. */
export interface Tile {
  seat: number;
  name: string;
  unitIndex: number;
  look: SeatLook;
}

/**
 * The floor as the host works with it: while answers come in, who has answered; once judged, who stays, leaves, or waits
 * for a person.
 *
 * @param back seats ticked for the rescue; they go before what the server proposes
 */
export function tilesOf(cast: CastList, bell: HostGoldenBell, back: ReadonlySet<number> | null): Tile[] {
  const closed = isClosed(bell);
  const waiting = new Set(closed ? [...bell.rows.filter(undecided).map(({ seat }) => seat), ...bell.dropped] : []);
  const judged = bell.phase === 'REVEALED';
  return cast.people.map(({ seat, name, unitIndex }, at) => {
    const state = bell.states[at] ?? '.';
    const seen = back ? chosen(state, back.has(seat)) : state;
    const look = waiting.has(seat) ? undecidedLook(state) : lookOf(seen, judged, closed);
    return { seat, name, unitIndex, look };
  });
}

function chosen(state: string, ticked: boolean): string {
  if (ticked) return 'b';
  return state === 'b' ? 'o' : state;
}

function undecidedLook(state: string): SeatLook {
  return state === 'n' ? 'notYet' : 'dropped';
}

function lookOf(state: string, judged: boolean, closed: boolean): SeatLook {
  switch (state) {
    case 'a':
    case 'R':
      return judged ? 'in' : 'answered';
    case 'd':
      return closed ? 'in' : 'dropped';
    case 'n':
      return closed ? 'in' : 'notYet';
    case 'o':
      return 'out';
    case 'w':
      return 'wrong';
    case 'r':
    case 'b':
      return 'rescued';
    case 'i':
      return 'in';
    default:
      return 'watching';
  }
}

/** What a tile means just now, in words. */
export function lookWord(look: SeatLook, { phase }: HostGoldenBell): string {
  switch (look) {
    case 'in':
      if (phase === 'REVEALED') return t('seat.stays');
      return phase === 'OPEN' || phase === 'LOCKED' ? t('seat.waiting') : t('seat.in');
    case 'dropped':
      return phase === 'REVEALED' || phase === 'LOCKED' ? t('seat.undecided') : t('seat.dropped');
    default:
      return t(`seat.${look}`);
  }
}
