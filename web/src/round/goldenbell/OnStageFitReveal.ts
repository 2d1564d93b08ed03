import { firstThatFits, linesOf } from '../../stage/fitting';
import { GAP, scaleOf, SPARE, type Shape } from '../../stage/parts/fit';

/** Sizes of an answer shown, in u. */
export interface RevealFit {
  option: number;
  right: number;
  why: number;
  /** diameters of an option's ring, and of the right one's */
  ring: number;
  rightRing: number;
  /** above and below an option's words */
  pad: number;
  /** the question is repeated above, when there is room */
  question: boolean;
  stretch: number;
  /** width of what is to be seen beside the answer; 0 for nothing */
  beside: number;
}

/** A line of the answer: an option, perhaps the right one, or one that stands in its place, perhaps with its match. */
export interface Row {
  text: string;
  right: boolean;
  match?: string;
}

export interface Told {
  text: string;
  rows: Row[];
  /** how many gave each option stands at its end */
  counted: boolean;
  /** all rows are in one frame, with a word above */
  framed: boolean;
  explanation: string;
  basis: string;
  /** there is something to be seen or heard with the answer */
  media: boolean;
}

const ROW = [4.4, 4, 3.6, 3.3, 3, 2.8, 2.6, 2.4, 2.2];
/** Where nothing grows beside the others. */
const LARGE = [6, 5.4, 4.9];
/** Where two texts, or words and a picture, share a line. */
const SMALL = [2, 1.85, 1.7];
/** The right answer is set bolder, and so wider. */
const BOLD = 1.05;
const WHY = [3.7, 3.4, 3.1, 2.8, 2.6, 2.4];
/** As wide as the tick behind the right answer. */
const TICK = 'MM';
/** Of the width: what is beside the answer. */
const BESIDE = 0.3;
const FRAME = 7.6;

export function fitReveal(told: Told, shape: Shape): RevealFit {
  const pairs = told.rows.some(({ match }) => match !== undefined);
  const sizes = [...(told.framed ? LARGE : []), ...ROW, ...(pairs || told.media ? SMALL : [])].flatMap((option) =>
    WHY.map((why) => ({ option: option * scaleOf(shape), why })),
  );
  const beside = told.media ? shape.width * BESIDE : 0;
  const candidates = sizes
    .flatMap(({ option, why }) =>
      [1.5, 1.1].flatMap((grown) =>
        [true, false].map((question) => ({
          option,
          why,
          question,
          beside,
          ...ringsFor(told, option),
          right: option * grown,
          stretch: grown < 1.5 && option < 3.6 ? shape.narrowest : 1,
        })),
      ),
    )
    .sort((a, b) => worth(b, told) - worth(a, told));
  return firstThatFits(candidates, shape.height - SPARE, (fit) => revealHeight(told, fit, shape));
}

function ringsFor({ rows, framed }: Told, option: number): Pick<RevealFit, 'ring' | 'rightRing' | 'pad'> {
  if (framed)
    return { ring: option > 4.4 ? 8.4 : rows.length > 4 ? 5.4 : 7.4, rightRing: 8.4, pad: option < 3 ? 0.3 : 0.6 };
  const many = rows.filter(({ right }) => right).length > 2;
  if (rows.length > 4) return { ring: 6.6, rightRing: many ? 6.6 : 8.6, pad: 0.4 };
  return { ring: 8.4, rightRing: many ? 9 : 12, pad: 0.9 };
}

/** Where the whole answer is in its rows, they go before the explanation. */
const worth = (fit: RevealFit, { framed }: Told) =>
  (framed ? 3.4 : 1) * fit.option + 1.6 * fit.why + 0.3 * fit.right + (fit.question ? 1.2 : 0);

function revealHeight(told: Told, fit: RevealFit, shape: Shape): number {
  const { width } = shape;
  const headLines = fit.question ? linesOf(told.text, width - 26, 3.5) : 0;
  if (headLines > 3) return Infinity;
  const head = Math.max(7.7, headLines * 3.5 * 1.28);
  const room = width - (fit.beside > 0 ? fit.beside + 2.4 : 0) - (told.framed ? 6 : 0);
  const rows = told.rows.map((row) => rowHeight(row, told, fit, room));
  const why = told.explanation ? linesOf(told.explanation, width - 6.5, fit.why) * fit.why * 1.34 : 0;
  const basis = told.basis ? linesOf(told.basis, width - 20, basisSize(fit.why)) * basisSize(fit.why) * 1.34 + 0.8 : 0;
  const slab = why + basis > 0 ? why + basis + 4.6 : 0;
  const options = rows.length > 0 ? rows.reduce((sum, row) => sum + row, told.framed ? FRAME : 0) : 30;
  return head + options + slab + 6 + 3 * GAP;
}

function rowHeight({ text, right, match }: Row, { counted, framed }: Told, fit: RevealFit, width: number): number {
  const size = right ? fit.right : fit.option;
  const ring = right ? fit.rightRing : fit.ring;
  const end = counted ? (right ? 31 : 27) : framed ? 12 : 9;
  const each = match === undefined ? width - ring - end : (width - 3) / 2 - ring - 7;
  const lines = [right ? `${text} ${TICK}` : text, ...(match === undefined ? [] : [match])].map((words) =>
    linesOf(words, each, right ? size * BOLD : size, fit.stretch),
  );
  return Math.max(ring, Math.max(...lines) * size * 1.24 + 2 * fit.pad + (right ? 1.1 : 0.7)) + (framed ? 1 : 1.5);
}

/** The basis stands under the explanation in small. */
export const basisSize = (why: number) => Math.max(2.3, why * 0.72);
