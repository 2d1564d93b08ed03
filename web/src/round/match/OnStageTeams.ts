import type { Buzz, MatchScene, Team } from '../../live/match';
import { linesOf, widthOf } from '../../stage/fitting';
import type { Shape } from '../../stage/parts/fit';
import { number } from '../../text/t.svelte';
import { t } from './OnStageText';

/** How a podium is lit; `floor`: it has just pressed and may answer. */
export type PodiumLook = 'idle' | 'holds' | 'floor' | 'won' | 'lost' | 'out';

export function lookOf({ lamp }: Team, { teams }: MatchScene): PodiumLook {
  if (lamp === 'FLOOR') return 'floor';
  // one bright thing: while another has the floor, it is not this one's turn
  if (lamp === 'TURN') return teams.some((team) => team.lamp === 'FLOOR') ? 'idle' : 'holds';
  if (lamp === 'RIGHT') return 'won';
  if (lamp === 'WRONG') return 'lost';
  return lamp === 'OUT' ? 'out' : 'idle';
}

/** Points as they are spoken: to one hundredth, without needless noughts. */
export const pointsOf = (points: number) => number(points, { maximumFractionDigits: 2 }).replace('-', '−');

/** With its sign. */
export const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : '+'}${pointsOf(Math.abs(points))}`;

/** Seconds to one hundredth: "1,42". */
export const secondsOf = (ms: number, digits = 2) =>
  number(ms / 1000, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Milliseconds as far as they tell something. */
export const msOf = (ms: number) => number(ms, { maximumFractionDigits: ms < 10 ? 1 : 0 });

export const nameOf = (scene: MatchScene, team: number) =>
  scene.teams.find(({ number }) => number === team)?.name ?? '';

/**
 * What stands under a team's name: what it has just done, or who it is.
 *
 * @param gained points that this moment has brought
 */
export function noteOf(team: Team, scene: MatchScene, gained: number): string {
  const verdict = team.lamp === 'RIGHT' || team.lamp === 'WRONG';
  if (team.lamp === 'OUT') return t('team.out');
  if (gained > 0) return t('team.gained', { n: pointsOf(gained) });
  if (gained < 0) return t('team.lost', { n: pointsOf(-gained) });
  if (verdict) return t(team.lamp === 'RIGHT' ? 'team.right' : 'team.wrong');
  const buzz = scene.buzzes.find((one) => one.team === team.number);
  if (buzz) return pressOf(buzz, scene);
  if (team.lamp === 'FLOOR') return t('team.floor');
  if (team.lamp === 'TURN') return t('team.turn');
  if (scene.buzzes.length > 0 && scene.turnTeam === 0) return t('team.notPressed');
  return who(team);
}

function pressOf({ rank, afterMs, gapMs }: Buzz, { settled }: MatchScene): string {
  if (afterMs < 0) return t('press.early', { n: secondsOf(-afterMs) });
  return rank === 1 || !settled
    ? t('team.pressed', { n: secondsOf(afterMs, rank === 1 ? 3 : 2) })
    : t('team.gap', { n: msOf(gapMs) });
}

/** The unit, where it is not the team's own name; else its people. */
export const who = ({ name, unit, people }: Team) => (unit && unit !== name ? unit : people);

/** Sizes of what stands on the podiums, in u: the same for all of them. */
export interface PodiumFit {
  columns: number;
  name: number;
  score: number;
  note: number;
  /** lines of the note */
  lines: number;
  /** height of the longest name */
  tall: number;
}

const GAP = 1.6;
const NOTES = [2.35, 2.15, 1.95, 1.8];

export function fitPodiums(teams: Team[], shape: Shape, dense: number): PodiumFit {
  const count = Math.max(teams.length, 2);
  const columns = dense || count <= 4 ? count : Math.ceil(count / 2);
  const width = (shape.width - (columns - 1) * GAP) / columns - 4.4;
  const stacked = dense > 0 && count > 4;
  const scores = count > 4 ? (dense ? [4.2, 3.6, 3] : [5, 4.4, 3.8]) : dense ? [5, 4.4] : [7, 6, 5, 4.2];
  const names =
    count > 4 ? (dense ? [2.3, 2, 1.7] : [2.7, 2.4, 2.1, 1.9]) : dense ? [2.8, 2.4, 2, 1.8] : [3, 2.7, 2.4, 2.1, 1.9];
  const pairs = scores.flatMap((score) => names.map((name) => ({ score, name })));
  const tall = count > 4 ? (dense ? 2.9 : 6) : dense ? 5.6 : 6.8;
  const fits = ({ score, name }: { score: number; name: number }) =>
    teams.every((team) => {
      const digits = widthOf(pointsOf(team.points), score) * 1.16;
      const room = stacked ? width : width - digits - 1;
      const longest = Math.max(...team.name.split(' ').map((word) => widthOf(word, name)));
      return digits <= width && longest <= room && linesOf(team.name, room, name) * name * 1.2 <= tall;
    });
  const best = pairs.toSorted((a, b) => b.name * 1.6 + b.score - a.name * 1.6 - a.score).find(fits);
  const { score, name } = best ?? { score: scores.at(-1) ?? 3, name: names.at(-1) ?? 1.8 };
  const beside = stacked ? width : width - 1 - widthOf('000', score) * 1.16;
  const longest = Math.max(0, ...teams.map((team) => linesOf(team.name, beside, name) * name * 1.2));
  const room = width - 1 - Math.max(...teams.map((team) => widthOf(pointsOf(team.points), score) * 1.16));
  const note = NOTES.find((size) => teams.every((team) => widthOf(who(team), size) <= room));
  return { columns, score, name, note: note ?? NOTES.at(-1) ?? 1.8, lines: note === undefined ? 2 : 1, tall: longest };
}

/** Height of all podiums, in u; without any, that of the gap above them is given back. */
export function podiumsHeight(teams: Team[], shape: Shape, dense: number): number {
  if (teams.length === 0) return -2;
  const { lines, tall } = fitPodiums(teams, shape, dense);
  if (dense) return teams.length > 4 ? 5.9 + Math.max(2.9, tall) : 8;
  const more = lines > 1 ? 2.2 : 0;
  return teams.length > 4 ? 19.2 + 2 * more : 10.8 + more;
}
