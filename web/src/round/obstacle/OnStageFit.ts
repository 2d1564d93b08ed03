import type { Team } from '../../live/match';
import { firstThatFits } from '../../stage/fitting';
import { askHeight, SPARE, TIGHT, type Shape } from '../../stage/parts/fit';
import { headHeight } from '../match/OnStageFit';
import { podiumsHeight } from '../match/OnStageTeams';
import type { ObstacleBoard } from './board';

/** Sizes of an obstacle board, in u. */
export interface ObstacleFit {
  ask: number;
  clock: number;
  picture: number;
  stretch: number;
  dense: number;
  /** height of the picture and of the rows beside it */
  board: number;
  /** width of a letter tile, at most */
  tile: number;
  /** width that the letters of a row have */
  rows: number;
  /** width of a tile of the keyword */
  key: number;
}

/** What stands below the board: words with a clock, or something of a known height. */
export type Below = { text: string } | { height: number };

const ASK = [4.6, 4.2, 3.9, 3.6, 3.4, 3.2];
const BOARD = [46, 43, 40, 37, 34, 31, 28, 25, 22, 19, 16];
const GAP = 1.8;
const RATIO = 16 / 9;
/** Beside the tiles: the row's number, and what came of it. */
const NUMBER = 8;
const NOTE = 16;

export function fitObstacle(board: ObstacleBoard, below: Below, teams: Team[], shape: Shape): ObstacleFit {
  const podiums = [0, 1].map((dense) => podiumsHeight(teams, shape, dense));
  const all = ('text' in below ? ASK : [4]).flatMap((ask) =>
    BOARD.flatMap((height) =>
      [0, 1].map((dense) => ({
        ask: ask * shape.percent,
        clock: ask >= 4.2 ? 16 : 13,
        picture: 0,
        stretch: ask <= TIGHT ? shape.narrowest : 1,
        dense,
        board: shape.percent > 1 ? Math.min(height, 38) : height,
        tile: 0,
        rows: 0,
        key: 0,
      })),
    ),
  );
  const fits = all.toSorted((a, b) => worth(b) - worth(a));
  const best = firstThatFits(fits, shape.height - SPARE, (fit) => {
    const low = 'text' in below ? askHeight(below, fit, shape) - 2 : below.height;
    return headHeight(fit.dense) + fit.board + low + (podiums[fit.dense] ?? 0) + 3 * GAP;
  });
  return { ...best, ...tilesOf(board, best.board, shape) };
}

const worth = ({ ask, board, dense }: { ask: number; board: number; dense: number }) =>
  1.4 * ask + 0.16 * board - 2.5 * dense;

function tilesOf({ words }: ObstacleBoard, height: number, shape: Shape): Pick<ObstacleFit, 'tile' | 'rows' | 'key'> {
  const rows = shape.width - height * RATIO - 3.6 - NUMBER - (shape.percent > 1 ? 0 : NOTE);
  const head = shape.width - (shape.percent > 1 ? 86 : 92);
  return { rows, tile: Math.min(7.8, (height / 4 - 1.2) * 0.9), key: Math.min(4.8, head / unitsOf(words)) };
}

/** Tiles with what is between them, in widths of a tile. */
export const unitsOf = (words: number[]) => words.reduce((sum, letters) => sum + letters * 1.1 + 0.25, -0.25);
