import type { MatchScene } from '../../live/match';
import type { AnswerBoard } from '../../round/acceleration/board';
import type { AudienceBoard } from '../../round/audience/board';
import type { FinishBoard } from '../../round/finish/board';
import type { JudgedBoard } from '../../round/judged/board';
import type { ObstacleBoard } from '../../round/obstacle/board';
import type { TiebreakBoard } from '../../round/tiebreak/board';
import { roundOf } from '../scene';
import type { Cue } from './cues';

/** ms after the verdict, when points are counted. */
const COUNTED = 900;
/** ms a letter takes to turn. */
const LETTER = 70;
/** Points a click of the counter stands for. */
const CLICK = 5;

/** What is heard when one picture of a round between teams follows another. @param before null for one of elsewhere */
export function cuesOfMatch(before: MatchScene | null, scene: MatchScene): Cue[] {
  if (!before || roundOf(before) !== roundOf(scene)) return [{ name: 'question' }];
  const own = ofBoard(before, scene);
  if (own.length > 0) return own;
  const press = scene.buzzes.find(({ team }) => before.buzzes.every((old) => old.team !== team));
  if (press && scene.buzzes.length > before.buzzes.length) return [{ name: 'buzz', much: press.team }];
  if (scene.question && scene.question.turn !== before.question?.turn) return onShown(scene);
  const verdict = onVerdict(before, scene);
  return verdict.length > 0 ? verdict : onClock(before, scene);
}

/** A recording or a clip begins by itself: nothing over it. */
function onShown({ question }: MatchScene): Cue[] {
  return question?.media.every(({ kind }) => kind === 'PICTURE') ? [{ name: 'question' }] : [];
}

function onVerdict(before: MatchScene, scene: MatchScene): Cue[] {
  const told = scene.right !== before.right && scene.right !== null;
  const grown = gainOf(before, scene);
  const count: Cue[] = grown > 0 ? [{ name: 'points', after: COUNTED, much: Math.ceil(grown / CLICK) }] : [];
  if (told) return [{ name: scene.right ? 'right' : 'wrong' }, ...count];
  return count.map((cue) => ({ ...cue, after: 0 }));
}

/** What the most fortunate team has won. */
const gainOf = (before: MatchScene, { teams }: MatchScene) =>
  Math.max(
    0,
    ...teams.map(
      ({ number, points }) => points - (before.teams.find((old) => old.number === number)?.points ?? points),
    ),
  );

function onClock(before: MatchScene, scene: MatchScene): Cue[] {
  const ran = before.clock?.running ?? false;
  const runs = scene.clock?.running ?? false;
  if (!ran && runs) return [{ name: 'open' }];
  const shut = ['LOCKED', 'TIME', 'STEAL_TIME'].includes(scene.stage);
  return scene.stage !== before.stage && shut ? [{ name: 'lock' }] : [];
}

function ofBoard(before: MatchScene, scene: MatchScene): Cue[] {
  switch (roundOf(scene)) {
    case 'obstacle':
      return onObstacle(before.board as ObstacleBoard, scene.board as ObstacleBoard);
    case 'acceleration':
      return onAnswers(before.board as AnswerBoard, scene.board as AnswerBoard, gainOf(before, scene));
    case 'finish':
      return !(before.board as FinishBoard).star && (scene.board as FinishBoard).star ? [{ name: 'star' }] : [];
    case 'tiebreak':
      return onTiebreak(before.board as TiebreakBoard, scene.board as TiebreakBoard);
    case 'judged':
      return onJudged(before.board as JudgedBoard, scene.board as JudgedBoard);
    case 'audience':
      return onAudience(before.board as AudienceBoard, scene.board as AudienceBoard);
    default:
      return [];
  }
}

function onObstacle(before: ObstacleBoard, board: ObstacleBoard): Cue[] {
  const letters = board.words.reduce((sum, count) => sum + count, 0);
  if (before.keyword === '' && board.keyword !== '') {
    const then = board.solvedBy > 0 ? 'fanfare' : 'piece';
    return [
      { name: 'tile', much: letters },
      { name: then, after: letters * LETTER + 300 },
    ];
  }
  const row = board.rows.find(({ state }, i) => state === 'SOLVED' && before.rows[i]?.state !== 'SOLVED');
  if (row) {
    const turned = row.words.reduce((sum, count) => sum + count, 0);
    return [
      { name: 'tile', much: turned },
      { name: 'piece', after: turned * LETTER + 250 },
    ];
  }
  if (board.pieces[4] && !before.pieces[4]) return [{ name: 'piece' }];
  const lost = [...board.rows, board.centre].filter(({ state }) => state === 'GREY').length;
  const darkened = [...before.rows, before.centre].filter(({ state }) => state === 'GREY').length;
  if (lost > darkened) return [{ name: 'wrong' }];
  if (before.answers.length === 0 && board.answers.length > 0) return [{ name: 'reveal' }];
  return before.hint === '' && board.hint !== '' ? [{ name: 'question' }] : [];
}

function onAnswers(before: AnswerBoard, board: AnswerBoard, gain: number): Cue[] {
  if (before.lines.length === 0 && board.lines.length > 0) return [{ name: 'reveal' }];
  const confirmed = ({ lines }: AnswerBoard) => lines.some(({ right }) => right !== null);
  if (confirmed(before) || !confirmed(board)) return [];
  if (board.lines.every(({ right }) => right !== true)) return [{ name: 'wrong' }];
  return [{ name: 'right' }, { name: 'points', after: COUNTED, much: Math.ceil(gain / CLICK) }];
}

function onTiebreak(before: TiebreakBoard, board: TiebreakBoard): Cue[] {
  if (before.winner === 0 && board.winner > 0) return [{ name: 'fanfare' }];
  return board.turn === before.turn && board.early.length > before.early.length ? [{ name: 'wrong' }] : [];
}

function onJudged(before: JudgedBoard, board: JudgedBoard): Cue[] {
  if (before.published.length === 0 && board.published.length > 0) {
    return [{ name: 'reveal' }, { name: 'right', after: 1200 }];
  }
  return board.sealed > before.sealed ? [{ name: 'seal' }] : [];
}

function onAudience(before: AudienceBoard, board: AudienceBoard): Cue[] {
  if (board.winners.length > before.winners.length) return [{ name: 'fanfare' }];
  return before.right === null && board.right !== null ? [{ name: 'reveal' }, { name: 'right', after: 700 }] : [];
}
