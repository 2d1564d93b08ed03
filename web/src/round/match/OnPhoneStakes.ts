import type { MatchScene } from '../../live/match';
import { number } from '../../text/t.svelte';
import { finishBoard, obstacleBoard } from './OnPhoneBoards';
import { t } from './OnPhoneText';

/** What may be won and what may be lost, in figures and words. */
export interface Stakes {
  right: { figure: string; word: string };
  wrong: { figure: string; word: string };
}

/** `+10`, `−5`, `0` */
export function signed(points: number): string {
  return number(points, { signDisplay: 'exceptZero' }).replace('-', '−');
}

/** Of the buzzer that is open now; null where the room is not told. */
export function stakesOf(scene: MatchScene): Stakes | null {
  const finish = finishBoard(scene);
  if (finish) return stakes(finish.ifStolen, signed(finish.ifNotStolen), t('stake.silent'));
  const obstacle = obstacleBoard(scene);
  if (obstacle) return stakes(obstacle.worth, t('stake.out'), t('stake.silent'));
  return null;
}

/** With the star of hope on it. */
export function starStakes(value: number): Stakes {
  return {
    ...stakes(2 * value, signed(-value), t('stake.wrong')),
    right: { figure: signed(2 * value), word: t('stake.double') },
  };
}

function stakes(right: number, wrong: string, word: string): Stakes {
  return { right: { figure: signed(right), word: t('stake.right') }, wrong: { figure: wrong, word } };
}
