import type { MatchScene, Team } from '../../live/match';
import type { SeatView } from '../../live/views';
import { number } from '../../text/t.svelte';
import { audienceBoard } from '../audience/board';
import { judgedBoard } from '../judged/board';
import { obstacleBoard } from './OnPhoneBoards';
import { nameOf } from './OnPhoneOrder';
import { ownOf, roundOf, teamOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

export interface Place {
  team: Team;
  /** From 1; equal points share the better one. */
  rank: number;
  shared: boolean;
}

/** Best first; equal points in the order of the podiums. */
export function placesOf(teams: readonly Team[]): Place[] {
  return teams
    .map((team) => ({
      team,
      rank: 1 + teams.filter(({ points }) => points > team.points).length,
      shared: teams.some((other) => other !== team && other.points === team.points),
    }))
    .sort((a, b) => a.rank - b.rank || a.team.number - b.team.number);
}

export interface Heading {
  title: string;
  lead: string;
}

/** What is said between questions. */
export function headingOf(scene: MatchScene, seat: SeatView): Heading {
  const { turnTeam } = scene;
  if (roundOf(scene) === 'judged') return ofJudged(scene, seat);
  if (roundOf(scene) === 'audience') return ofAudience(scene);
  const keyword = ofKeyword(scene);
  if (keyword) return keyword;
  if (seat.team > 0 && ownOf(seat).out) return { title: t('wait.out'), lead: t('follow.outLead') };
  const lead = seat.seat > 0 && seat.team === 0 ? t('wait.no', { n: seat.seat }) : '';
  if (turnTeam === 0) return { title: t(roundOf(scene) === 'warmup' ? 'wait.next' : 'wait.host'), lead };
  const chooses = ['finish.choose', 'obstacle.ready', 'obstacle.row'].includes(scene.kind);
  const team = { team: nameOf(scene, turnTeam) };
  if (turnTeam !== seat.team) return { title: t(chooses ? 'wait.chooses' : 'wait.team', team), lead };
  return { title: t('wait.mine'), lead: star(scene) || captain(scene, seat, chooses) };
}

function star({ board, kind }: MatchScene): string {
  return kind === 'finish.star' && (board as { star?: boolean } | null)?.star ? t('star.set') : '';
}

function captain(scene: MatchScene, { speaks, team }: SeatView, chooses: boolean): string {
  return chooses && !speaks ? t('choose.captain', { people: teamOf(scene, team)?.people ?? '' }) : '';
}

/** The keyword is known, or its last hint is there. */
function ofKeyword(scene: MatchScene): Heading | null {
  const board = obstacleBoard(scene);
  if (!board) return null;
  if (scene.kind === 'obstacle.unsolved') return { title: t('keyword.none'), lead: '' };
  if (board.keyword) return { title: t('keyword.is', { text: board.keyword }), lead: board.explanation };
  if (scene.kind === 'obstacle.keyword')
    return {
      title: scene.floor > 0 ? t('keyword.answering', { team: nameOf(scene, scene.floor) }) : t('buzz.order'),
      lead: '',
    };
  return board.hint ? { title: t('keyword.hint'), lead: board.hint } : null;
}

function ofJudged(scene: MatchScene, { team }: SeatView): Heading {
  const board = judgedBoard(scene);
  const shown = board?.published.find((result) => result.team === team) ?? board?.published.at(-1);
  if (shown) return { title: t('judged.got', { team: nameOf(scene, shown.team), n: number(shown.points) }), lead: '' };
  if (scene.turnTeam > 0) {
    const title = scene.turnTeam === team ? t('judged.mine') : t('judged.now', { team: nameOf(scene, scene.turnTeam) });
    return { title, lead: board?.piece ?? '' };
  }
  if (scene.stage === 'MARKING') return { title: t('judged.wait'), lead: t('judged.sealed') };
  return { title: board?.title ?? t('judged.next'), lead: '' };
}

function ofAudience(scene: MatchScene): Heading {
  const gift = audienceBoard(scene)?.gift;
  return { title: t('audience.wait'), lead: gift ? t('audience.gift', { gift }) : t('audience.waitLead') };
}
