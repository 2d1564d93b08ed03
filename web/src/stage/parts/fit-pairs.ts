import { firstThatFits, linesOf } from '../fitting';
import {
  ASK,
  askHeight,
  clockFor,
  GAP,
  PICTURE,
  PULSE,
  scaleOf,
  SPARE,
  TIGHT,
  weight,
  type QuestionFit,
  type Shape,
  type Wording,
} from './fit';

/** Sizes of a question with two columns that belong together in pairs, in u. */
export interface MatchingFit extends QuestionFit {
  /** above and below the words of an option */
  pad: number;
}

/** Down to what two columns of six with 150 signs each need; shorter ones are as large as other options. */
const OPTION = [4.4, 4, 3.6, 3.3, 3.05, 2.85, 2.6, 2.4, 2.2, 2, 1.85, 1.7];
/** Between the columns, and between the bars of one. */
const BETWEEN = 3;
const ROWS = 1;

export interface Pairs extends Wording {
  matches: string[];
}

export function fitMatching(wording: Pairs, shape: Shape): MatchingFit {
  const candidates = ASK.flatMap((ask) =>
    OPTION.flatMap((option) =>
      (wording.picture ? [...PICTURE, 18, 15] : [0]).map((picture) => ({
        ask: ask * shape.percent,
        option: option * scaleOf(shape),
        clock: wording.picture || ask < 5 ? clockFor(Math.min(ask, 4.4), wording.picture) : 25,
        ring: option < TIGHT ? Math.max(5, 3 + 1.4 * option) : 9.4,
        picture,
        stretch: option < 3 ? shape.narrowest : 1,
        columns: 2,
        pad: option < 3 ? 0.35 : 0.9,
      })),
    ),
  )
    .filter(({ ask, option }) => ask >= option)
    .sort((a, b) => weight(b) - weight(a));
  return firstThatFits(candidates, shape.height - SPARE, (fit) => heightOf(wording, fit, shape));
}

function heightOf(wording: Pairs, fit: MatchingFit, shape: Shape): number {
  const head = fit.ask < 4.6 ? 7.2 : 10;
  const width = (shape.width - BETWEEN) / 2;
  const columns = Math.max(columnHeight(wording.options, fit, width), columnHeight(wording.matches, fit, width));
  return head + askHeight(wording, fit, shape) + columns + PULSE + 3 * GAP;
}

function columnHeight(texts: string[], { ring, option, stretch, pad }: MatchingFit, width: number): number {
  const rows = texts.map((text) =>
    Math.max(ring, linesOf(text, width - ring - 5, option, stretch) * option * 1.24 + 2 * pad + 0.6),
  );
  return rows.reduce((sum, row) => sum + row + ROWS, -ROWS);
}
