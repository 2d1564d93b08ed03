import type { Moment, SeatView } from '../../live/views';

/**
 * Which picture a phone shows: what goes on in the room, seen from this seat. The moment and the seat come in two frames,
 * so one of them may be a breath older than the other; a picture must never tell somebody the wrong fate meanwhile.
 */
export type Scene =
  | 'watching'
  | 'answer'
  | 'follow'
  | 'reveal'
  | 'wait'
  | 'settling'
  | 'out'
  | 'rescued'
  | 'rescue'
  | 'vote'
  | 'helped'
  | 'topics'
  | 'allOut'
  | 'severalLeft'
  | 'finished';

export type RoundMoment = Exclude<Moment, { kind: 'lobby' } | { kind: 'ended' }>;

export function sceneOf(moment: RoundMoment, seat: SeatView): Scene {
  switch (moment.kind) {
    case 'question':
      return isIn(seat) ? 'answer' : 'follow';
    case 'wait':
      return whileWaiting(seat);
    case 'lifebuoy':
      return moment.survivor.seat === seat.seat ? 'helped' : 'vote';
    case 'rescue':
      return seat.status === 'WATCHING' ? 'watching' : 'rescue';
    default:
      return moment.kind;
  }
}

function whileWaiting(seat: SeatView): Scene {
  if (seat.status === 'WATCHING') return 'watching';
  if (seat.status === 'OUT') return 'out';
  // the moment is ahead of the seat: it may still turn out that this one leaves
  if (seat.verdict && !seat.verdict.confirmed) return 'settling';
  return seat.status === 'RESCUED' && !stoodLast(seat) ? 'rescued' : 'wait';
}

/** Who stood on the floor at the last question and stays; someone rescued just now has no such verdict. */
function stoodLast({ verdict }: SeatView): boolean {
  return verdict?.mark === 'RIGHT' || verdict?.mark === 'EXCUSED';
}

export function isIn({ status }: SeatView): boolean {
  return status === 'IN' || status === 'RESCUED';
}
