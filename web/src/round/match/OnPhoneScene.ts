import type { MatchRound, MatchScene, OwnView, Team } from '../../live/match';
import type { SeatView } from '../../live/views';

/** What a phone shows of a round between teams: what goes on in the room, seen from this seat. */
export type Page =
  /** between questions: podiums */
  | 'standing'
  /** a question somebody else answers, or nobody any more */
  | 'follow'
  /** the answer, to those who were not asked */
  | 'key'
  /** own verdict, with the answer where it may be seen */
  | 'verdict'
  /** to be answered on this phone */
  | 'answer'
  /** own turn: to be said aloud */
  | 'speak'
  | 'buzz'
  | 'star'
  | 'choose';

export const NOTHING: OwnView = {
  buzz: false,
  pressed: false,
  type: false,
  answer: '',
  recordedMs: null,
  choose: [],
  star: false,
  verdict: null,
  out: false,
};

export function roundOf({ kind }: Pick<MatchScene, 'kind'>): MatchRound {
  return kind.slice(0, kind.indexOf('.')) as MatchRound;
}

/** What the server tells this team alone; nothing to who plays in none. */
export function ownOf({ own }: Pick<SeatView, 'own'>): OwnView {
  return own ?? NOTHING;
}

/** @param team its number; 0 for nobody */
export function teamOf({ teams }: Pick<MatchScene, 'teams'>, team: number): Team | undefined {
  return teams.find(({ number }) => number === team);
}

/** In the order of the presses; undefined for who has not pressed. */
export function buzzOf({ buzzes }: Pick<MatchScene, 'buzzes'>, team: number) {
  return buzzes.find((buzz) => buzz.team === team);
}

/** Everybody writes here, by a clock of its own. */
function isWritten(scene: MatchScene): boolean {
  return ['obstacle', 'acceleration', 'audience'].includes(roundOf(scene));
}

/**
 * @param seat a spectator's has no team
 * @param pressing this phone has pressed, and has not heard of it yet
 */
export function pageOf(scene: MatchScene, seat: SeatView, pressing = false): Page {
  const own = ownOf(seat);
  if (answers(scene, seat, own)) return 'answer';
  if (roundOf(scene) === 'audience' && own.verdict !== null) return 'verdict';
  if (seat.team > 0 && !own.out) {
    if (own.pressed || (pressing && own.buzz)) if (!scene.key && own.verdict === null) return 'buzz';
    if (own.verdict !== null) return 'verdict';
    if (seat.speaks && own.star) return 'star';
    if (seat.speaks && own.choose.length > 0) return 'choose';
    if (scene.floor === seat.team && !scene.key) return scene.buzzes.length > 0 || !scene.question ? 'buzz' : 'speak';
    if (scene.turnTeam === seat.team && scene.question && !isWritten(scene) && !scene.key && !thief(scene))
      return 'speak';
    if (own.buzz && !onTheSide(scene)) return 'buzz';
  }
  if (!scene.question) return 'standing';
  return scene.key ? 'key' : 'follow';
}

/** Whether the buzzer is beside something else to do: then it does not fill half of the page. */
export function onTheSide(scene: MatchScene): boolean {
  return roundOf(scene) === 'obstacle' && scene.kind !== 'obstacle.hint';
}

/** A question to be answered here, from its showing to its verdict; while the clock rests too, so that no draft is lost. */
function answers(scene: MatchScene, seat: SeatView, own: OwnView): boolean {
  if (!isWritten(scene) || !scene.question || scene.stage === 'OVER' || scene.key || own.out) return false;
  if (roundOf(scene) === 'audience') return seat.seat === 0 || own.type || own.answer !== '';
  if (seat.team === 0 || own.pressed || scene.floor === seat.team) return false;
  return seat.speaks;
}

/** Somebody else was called to steal this team's question. */
function thief({ floor, turnTeam }: MatchScene): boolean {
  return floor !== 0 && floor !== turnTeam;
}
