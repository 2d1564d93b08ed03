import { firstThatFits, linesOf } from '../../stage/fitting';
import type { Team } from '../../live/match';
import { ASK, askHeight, optionsHeight, scaleOf, SPARE, TIGHT, type Shape } from '../../stage/parts/fit';
import { podiumsHeight } from './OnStageTeams';

/** What a question between teams must share the screen with. */
export interface Asking {
  text: string;
  /** in reading order, two in a row; those of a matching by turns: option, match, option, match */
  options: string[];
  picture: boolean;
  /** after the verdict; null before it */
  key: { answer: string; explanation: string } | null;
  /** height in u of what stands between head and question: with room, and drawn together */
  strip: [roomy: number, dense: number];
  teams: Team[];
  /** a line below the question's words, in u */
  line?: number;
}

/** Sizes in u; `dense`: 1 where head, strip and podiums are drawn together, 0 with room. */
export interface MatchFit {
  ask: number;
  option: number;
  clock: number;
  ring: number;
  picture: number;
  stretch: number;
  columns: number;
  pad: number;
  answer: number;
  why: number;
  dense: number;
}

const OPTION = [4.8, 4.4, 4, 3.6, 3.3, 3.05, 2.85, 2.6, 2.4, 2.2, 2, 1.85, 1.7];
const PICTURE = [46, 40, 34, 30, 26, 22, 18];
const CLOCK = [34, 28, 22, 17, 13];
const GAP = 2;
/** Most of a large screen is better given to words than to ornaments. */
const DENSE = 3;
const LINE = 1.28;
/** Options below this are hard to read from afar. */
const READABLE = 2.6;

/** The largest sizes at which a question stands together with all that is around it. */
export function fitAsking(asking: Asking, shape: Shape): MatchFit {
  const podiums = [0, 1].map((dense) => podiumsHeight(asking.teams, shape, dense));
  return firstThatFits(
    candidatesOf(asking, shape),
    shape.height - SPARE,
    (fit) => heightOf(asking, fit, shape) + (podiums[fit.dense] ?? 0),
  );
}

function candidatesOf(asking: Asking, shape: Shape): MatchFit[] {
  const options = asking.options.length === 0 ? [2.6] : OPTION;
  const whys = asking.key?.explanation ? [2.9, 2.5, 0] : [0];
  const all = (asking.picture ? ASK.filter((size) => size <= 4.9) : ASK).flatMap((ask) =>
    options
      .filter((option) => ask >= option)
      .flatMap((option) =>
        (asking.picture ? PICTURE : [0]).flatMap((picture) =>
          clocksFor(ask).flatMap((clock) =>
            whys.flatMap((why) =>
              [0, 1].map((dense) => ({
                ask: ask * shape.percent,
                option: option * scaleOf(shape),
                clock,
                picture,
                why,
                dense,
                answer: Math.min(5, Math.max(3.6, ask * 0.86)),
                ring: option < TIGHT ? Math.max(5.4, 3 + 1.5 * option) : 9.4,
                stretch: ask <= TIGHT || option < 3 ? shape.narrowest : 1,
                columns: 2,
                pad: option < 3 ? 0.35 : 0.9,
              })),
            ),
          ),
        ),
      ),
  );
  return all.sort((a, b) => worth(b) - worth(a));
}

const clocksFor = (ask: number) => CLOCK.filter((clock) => clock <= (ask >= 5 ? 34 : ask >= 4.2 ? 28 : 22));

const worth = ({ ask, option, picture, clock, why, dense }: MatchFit) =>
  Math.min(ask, 1.5 * option) +
  0.1 * ask +
  1.25 * option +
  0.09 * picture +
  0.05 * clock +
  0.5 * why -
  DENSE * dense -
  3 * Math.max(0, READABLE - option);

/** Height of the head, in u. */
export const headHeight = (dense: number) => (dense ? 6 : 9);

function heightOf(asking: Asking, fit: MatchFit, shape: Shape): number {
  const strip = asking.strip[fit.dense] ?? 0;
  const options = asking.options.length === 0 ? 0 : optionsHeight(asking.options, fit, shape) + GAP;
  const around = headHeight(fit.dense) + GAP + (strip > 0 ? strip + GAP : 0);
  return around + GAP + askHeight(asking, fit, shape, underHeight(asking, fit, shape)) + options;
}

/** The answer and why, below the question in its slab. */
function underHeight({ key, line = 0, options }: Asking, fit: MatchFit, { width }: Shape): number {
  if (!key) return line;
  const room = width - fit.clock - 14 - (fit.picture > 0 ? fit.picture * 1.5 + 3 : 0);
  const answer =
    options.length > 0 || !key.answer ? 0 : linesOf(key.answer, room, fit.answer) * fit.answer * LINE + 2.6;
  const why = fit.why > 0 ? linesOf(key.explanation, room, fit.why) * fit.why * LINE + 1.4 : 0;
  return line + answer + why;
}
