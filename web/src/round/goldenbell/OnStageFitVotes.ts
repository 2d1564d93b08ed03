import { firstThatFits, linesOf } from '../../stage/fitting';
import { PULSE, SPARE, TIGHT, type Shape, type Wording } from '../../stage/parts/fit';

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
