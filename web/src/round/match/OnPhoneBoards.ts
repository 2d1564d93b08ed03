import type { MatchScene } from '../../live/match';
import type { AnswerBoard } from '../acceleration/board';
import type { FinishBoard } from '../finish/board';
import type { ObstacleBoard } from '../obstacle/board';

/** What only one round has, of the round that is played; null for another. */
export function obstacleBoard(scene: MatchScene): ObstacleBoard | null {
  return boardOf(scene, 'obstacle') as ObstacleBoard | null;
}

export function finishBoard(scene: MatchScene): FinishBoard | null {
  return boardOf(scene, 'finish') as FinishBoard | null;
}

export function accelerationBoard(scene: MatchScene): AnswerBoard | null {
  return boardOf(scene, 'acceleration') as AnswerBoard | null;
}

function boardOf({ kind, board }: MatchScene, round: string): unknown {
  return kind.startsWith(`${round}.`) ? board : null;
}
