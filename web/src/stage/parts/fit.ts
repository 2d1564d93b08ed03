import { firstThatFits, linesOf } from '../fitting';

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

export const ASK = [7, 6.2, 5.4, 4.9, 4.4, 4, 3.7, 3.4, 3.2];
const OPTION = [5.2, 4.8, 4.4, 4, 3.6, 3.3, 3.05, 2.85, 2.6];
export const PICTURE = [37, 31, 26, 22];
/** Neither may be large at the cost of the other: a question counts only up to so many times the size of its options. */
const BALANCE = 1.5;
export const weight = ({ ask, option, picture }: QuestionFit) =>
  Math.min(ask, BALANCE * option) + 0.1 * ask + 1.25 * option + 0.09 * picture;

export const GAP = 2;
/** What a reckoning may be wrong by. */
export const SPARE = 0.8;
export const PULSE = 5.6;
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
export const scaleOf = (shape: Shape) => (shape.percent > 1 ? 1.04 : 1);

export function clockFor(ask: number, picture: boolean): number {
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

/** @param under height of what stands below the words */
export function askHeight(
  { text }: Pick<Wording, 'text'>,
  fit: Omit<QuestionFit, 'option' | 'ring' | 'columns'>,
  { width }: Shape,
  under = 0,
): number {
  const pictured = fit.picture > 0 ? fit.picture * PICTURE_RATIO + 3 : 0;
  const lines = linesOf(text, width - fit.clock - 9.5 - pictured, fit.ask, fit.stretch);
  return Math.max(lines * fit.ask * LINE + 5.6 + under, fit.clock + 3, fit.picture + 3);
}

export function optionsHeight(options: string[], fit: QuestionFit, { width }: Shape): number {
  if (options.length === 0) return 18;
  const { columns, ring, option, stretch } = fit;
  const column = (width - (columns - 1) * 2.4) / columns;
  const room = column - ring - (option < TIGHT ? 3.9 : 5.2);
  const heights = options.map((text) => Math.max(ring, linesOf(text, room, option, stretch) * option * 1.24 + 2.5));
  let sum = 0;
  for (let i = 0; i < heights.length; i += columns) sum += Math.max(...heights.slice(i, i + columns)) + 1.8;
  return sum - 1.8;
}

/** Sizes as custom properties, those of both shapes: the container query chooses. */
export function sizesOf(wide: object, old: object): string {
  const all = (prefix: string, fit: object) =>
    Object.entries(fit).map(([name, value]) => `--${prefix}-${name}: ${Number(value).toFixed(3)}`);
  return [...all('wide', wide), ...all('old', old)].join('; ');
}
