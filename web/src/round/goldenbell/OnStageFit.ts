import { firstThatFits, linesOf } from '../../stage/fitting';

/** Proportions of the screen. Lengths in u: the safe area is 160 × 90 on 16:9 and 136 × 102 on 4:3. */
export interface Shape {
  width: number;
  height: number;
  /** u per 1 % of the height */
  percent: number;
  /** how far the face may be narrowed, 1 is 100 % */
  narrowest: number;
}
export const WIDE: Shape = { width: 160, height: 90, percent: 1, narrowest: 0.9 };
export const OLD: Shape = { width: 136.3, height: 102.2, percent: 1.136, narrowest: 0.84 };

/** Sizes of a question, in u. */
export interface QuestionFit {
  ask: number;
  option: number;
  /** diameter of the clock */
  clock: number;
  /** diameter of an option's ring */
  ring: number;
  picture: number;
  stretch: number;
  columns: number;
}

const ASK = [7, 6.2, 5.4, 4.9, 4.4, 4, 3.7, 3.4, 3.2];
const OPTION = [5.2, 4.8, 4.4, 4, 3.6, 3.3, 3.05, 2.85, 2.6];
const PICTURE = [37, 31, 26, 22];
/** Neither may be large at the cost of the other: a question counts only up to so many times the size of its options. */
const BALANCE = 1.5;
const weight = ({ ask, option, picture }: QuestionFit) =>
  Math.min(ask, BALANCE * option) + 0.1 * ask + 1.25 * option + 0.09 * picture;

const GAP = 2;
/** What a reckoning may be wrong by. */
const SPARE = 0.8;
const PULSE = 5.6;
const PICTURE_RATIO = 1.5;
export const LINE = 1.3;
/** Options smaller than this start behind the middle of their ring. */
export const TIGHT = 4;

export interface Wording {
  text: string;
  options: string[];
  picture: boolean;
}

/** The largest sizes at which question and options stand together in the given shape. */
export function fitQuestion(wording: Wording, shape: Shape): QuestionFit {
  return firstThatFits(candidatesOf(wording, shape), shape.height - SPARE, (fit) => heightOf(wording, fit, shape));
}

function candidatesOf({ options, picture }: Wording, shape: Shape): QuestionFit[] {
  const asks = (picture ? ASK.filter((size) => size <= 4.9) : ASK).map((size) => size * shape.percent);
  const pairs = asks.flatMap((ask) => OPTION.map((option) => [ask, option * scaleOf(shape)] as const));
  return pairs
    .filter(([ask, option]) => ask >= option * 1.04)
    .flatMap(([ask, option]) =>
      (picture ? PICTURE : [0]).map((height) => ({
        ask,
        option,
        clock: clockFor(ask / shape.percent, picture),
        ring: ringFor(option, options.length),
        picture: height,
        stretch: ask / shape.percent <= TIGHT ? shape.narrowest : 1,
        columns: options.length === 3 ? 1 : 2,
      })),
    )
    .sort((a, b) => weight(b) - weight(a));
}

/** On 4:3 there is height to spare and no width: options keep their size in u. */
const scaleOf = (shape: Shape) => (shape.percent > 1 ? 1.04 : 1);

function clockFor(ask: number, picture: boolean): number {
  if (ask >= 5) return picture ? 30 : 34;
  return ask >= 4.2 ? 25 : 20;
}

function ringFor(option: number, count: number): number {
  if (option < TIGHT) return 8.6;
  return count > 4 || count === 3 ? 9.4 : 12;
}

function heightOf(wording: Wording, fit: QuestionFit, shape: Shape): number {
  const head = fit.ask < 4.6 ? 7.2 : 10;
  const ask = askHeight(wording, fit, shape);
  const options = optionsHeight(wording.options, fit, shape);
  return head + ask + options + PULSE + 3 * GAP;
}

function askHeight({ text }: Wording, fit: QuestionFit, { width }: Shape): number {
  const pictured = fit.picture > 0 ? fit.picture * PICTURE_RATIO + 3 : 0;
  const lines = linesOf(text, width - fit.clock - 9.5 - pictured, fit.ask, fit.stretch);
  return Math.max(lines * fit.ask * LINE + 5.6, fit.clock + 3, fit.picture + 3);
}

function optionsHeight(options: string[], fit: QuestionFit, { width }: Shape): number {
  if (options.length === 0) return 18;
  const { columns, ring, option, stretch } = fit;
  const column = (width - (columns - 1) * 2.4) / columns;
  const room = column - ring - (option < TIGHT ? 3.9 : 5.2);
  const heights = options.map((text) => Math.max(ring, linesOf(text, room, option, stretch) * option * 1.24 + 2.5));
  let sum = 0;
  for (let i = 0; i < heights.length; i += columns) sum += Math.max(...heights.slice(i, i + columns)) + 1.8;
  return sum - 1.8;
}

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
}

const ROW = [4.4, 4, 3.6, 3.3, 3, 2.8, 2.6, 2.4, 2.2];
/** The right answer is set bolder, and so wider. */
const BOLD = 1.05;
const WHY = [3.7, 3.4, 3.1, 2.8, 2.6, 2.4];

export interface Explained extends Wording {
  right: number | null;
  explanation: string;
  basis: string;
}

export function fitReveal(told: Explained, shape: Shape): RevealFit {
  const sizes = ROW.flatMap((option) => WHY.map((why) => ({ option: option * scaleOf(shape), why })));
  const rings =
    told.options.length > 4 ? { ring: 6.6, rightRing: 8.6, pad: 0.4 } : { ring: 8.4, rightRing: 12, pad: 0.9 };
  const candidates = sizes
    .flatMap(({ option, why }) =>
      [1.5, 1.1].flatMap((grown) =>
        [true, false].map((question) => ({
          option,
          why,
          question,
          ...rings,
          right: option * grown,
          stretch: grown < 1.5 && option < 3.6 ? shape.narrowest : 1,
        })),
      ),
    )
    .sort((a, b) => worth(b) - worth(a));
  return firstThatFits(candidates, shape.height - SPARE, (fit) => revealHeight(told, fit, shape));
}

const worth = (fit: RevealFit) => fit.option + 1.6 * fit.why + 0.3 * fit.right + (fit.question ? 1.2 : 0);

function revealHeight(told: Explained, fit: RevealFit, shape: Shape): number {
  const { width } = shape;
  const headLines = fit.question ? linesOf(told.text, width - 26, 3.5) : 0;
  if (headLines > 3) return Infinity;
  const head = Math.max(7.7, headLines * 3.5 * 1.28);
  const rows = told.options.map((text, i) => {
    const right = i === told.right;
    const size = right ? fit.right : fit.option;
    const ring = right ? fit.rightRing : fit.ring;
    const lines = linesOf(text, width - ring - (right ? 31 : 27), right ? size * BOLD : size, fit.stretch);
    return Math.max(ring, lines * size * 1.24 + 2 * fit.pad + (right ? 1.1 : 0.7)) + 1.5;
  });
  const why = told.explanation ? linesOf(told.explanation, width - 6.5, fit.why) * fit.why * 1.34 : 0;
  const basis = told.basis ? linesOf(told.basis, width - 20, basisSize(fit.why)) * basisSize(fit.why) * 1.34 + 0.8 : 0;
  const slab = why + basis > 0 ? why + basis + 4.6 : 0;
  const options = told.options.length > 0 ? rows.reduce((sum, row) => sum + row, 0) : 30;
  return head + options + slab + 6 + 3 * GAP;
}

/** The basis stands under the explanation in small. */
export const basisSize = (why: number) => Math.max(2.3, why * 0.72);

/** Sizes of the lifebuoy's votes, in u. */
export interface VoteFit {
  ask: number;
  option: number;
  clock: number;
  ring: number;
  pad: number;
  stretch: number;
}

export function fitVotes({ text, options }: Wording, shape: Shape): VoteFit {
  const candidates = [5, 4.4, 3.8, 3.4, 3.2, 2.9]
    .flatMap((ask) => [4.5, 4, 3.5, 3.1, 2.8, 2.5, 2.3].map((option) => ({ ask: ask * shape.percent, option })))
    .filter(({ ask, option }) => ask >= option)
    .map(({ ask, option }) => ({
      ask,
      option,
      ring: options.length > 4 ? Math.min(7.6, 4.2 + option * 0.8) : option >= TIGHT ? 9 : 7.6,
      stretch: option < 3.6 ? 0.9 : 1,
      clock: options.length > 4 ? 14 : 19,
      pad: options.length > 4 ? 0.4 : 0.9,
    }))
    .sort((a, b) => b.ask + b.option - a.ask - a.option);
  return firstThatFits(candidates, shape.height - SPARE, ({ ask, option, clock, ring, pad, stretch }) => {
    const top = Math.max(clock + 2.4, linesOf(text, shape.width - clock - 12, ask, stretch) * ask * 1.28 + 7);
    const rows = options.map(
      (words) =>
        Math.max(ring, linesOf(words, shape.width - ring - 40, option, stretch) * option * 1.24 + 2 * pad + 0.7) + 1.1,
    );
    return 9.5 + top + rows.reduce((sum, row) => sum + row, 0) + PULSE + 3 * 1.9;
  });
}

/** Sizes as custom properties, those of both shapes: the container query chooses. */
export function sizesOf(wide: object, old: object): string {
  const all = (prefix: string, fit: object) =>
    Object.entries(fit).map(([name, value]) => `--${prefix}-${name}: ${Number(value).toFixed(3)}`);
  return [...all('wide', wide), ...all('old', old)].join('; ');
}
